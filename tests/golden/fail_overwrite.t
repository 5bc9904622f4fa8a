# Existing files are kept unless -O is given.
$ jjak build $CORPUS/articles/peninsulawire.example -q -o out
$ jjak build $CORPUS/articles/peninsulawire.example -q -o out
! jjak: out/corpus.tsv: exists already; use -O to overwrite it
[1]
$ jjak build $CORPUS/articles/peninsulawire.example -q -o out -O
$ touch file; jjak build $CORPUS/articles/peninsulawire.example -q -o file
! jjak: file: this is not a folder
[1]
$ jjak link $CORPUS/articles/peninsulawire.example -q -o file
! jjak: file: exists already; use -O to overwrite it
[1]
