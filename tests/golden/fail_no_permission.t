# Files and folders without permission.
$ mkdir locked; cp -r $CORPUS/articles/peninsulawire.example pages; $AS_NOBODY jjak build pages -q -o locked/out
! jjak: locked/out: no permission; check the rights of the file and its folder
[1]
$ printf x > secret.html; chmod 000 secret.html; $AS_NOBODY jjak extract secret.html
! jjak: secret.html: no permission; check the rights of the file and its folder
[1]
$ $AS_NOBODY jjak link pages -q -o locked/links.tsv
! jjak: locked/links.tsv: no permission; check the rights of the file and its folder
[1]
$ find locked | wc -l
1
$ jjak build pages -q -o results; cp -a results before; chmod 555 results; $AS_NOBODY jjak build pages -q -O -o results; chmod 755 results; diff -r before results && ls -A results | grep jjak
corpus.jjak
jjak.sha256
! jjak: results: no permission; check the rights of the file and its folder
$ chmod 777 results results/ladders; chmod 555 results/report; $AS_NOBODY jjak build pages -q -O -o results; chmod 755 results results/ladders results/report; diff -r before results && ls -A results | grep jjak
corpus.jjak
jjak.sha256
! jjak: results/corpus.jjak: no permission; check the rights of the file and its folder
