# What exists is kept, unless -O says otherwise.
$ jjak build $CORPUS/articles/peninsulawire.example -q -o out
$ jjak build $CORPUS/articles/peninsulawire.example -q -o out
$ jjak build $CORPUS/articles/peninsulawire.example -q -o out -O
$ touch file; jjak build $CORPUS/articles/peninsulawire.example -q -o file
$ jjak link $CORPUS/articles/peninsulawire.example -q -o file
