# Places and files without the right to use them.
$ mkdir locked; chmod 755 . ; $AS_NOBODY jjak build $CORPUS/articles -q -o locked/out
$ printf x > secret.html; chmod 000 secret.html; $AS_NOBODY jjak extract secret.html
$ $AS_NOBODY jjak link $CORPUS/articles -q -o locked/links.tsv
$ find locked | wc -l
