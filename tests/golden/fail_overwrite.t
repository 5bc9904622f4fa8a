# Existing files are kept unless -O is given.
$ jjak build $CORPUS/articles/peninsulawire.example -q -o out
$ jjak build $CORPUS/articles/peninsulawire.example -q -o out
$ jjak build $CORPUS/articles/peninsulawire.example -q -o out -O
$ mkdir other; echo mine > other/corpus.tsv; jjak build $CORPUS/articles/peninsulawire.example -q -o other; ls other
corpus.tsv
! jjak: other/corpus.tsv: exists already; use -O to overwrite it
$ cp -r out edited; echo mine >> edited/links.tsv; jjak build $CORPUS/articles/peninsulawire.example -q -o edited; tail -1 edited/links.tsv
mine
! jjak: edited/links.tsv: somebody changed this result since the last run; use -O to overwrite it
$ mkdir busy; flock busy jjak build $CORPUS/articles/peninsulawire.example -q -o busy; ls -A busy
! jjak: busy: another jjak is writing into this folder; wait until it is done, or choose another folder
$ echo mine > out/ladders/mine.par.txt; jjak build $CORPUS/articles/peninsulawire.example/en -q -o out -O; ls out/ladders; cat out/ladders/mine.par.txt; (cd out; sha256sum --check --quiet jjak.sha256) && echo as listed
mine.par.txt
mine
as listed
$ touch file; jjak build $CORPUS/articles/peninsulawire.example -q -o file
! jjak: file: this is not a folder
[1]
$ jjak link $CORPUS/articles/peninsulawire.example -q -o file
! jjak: file: exists already; use -O to overwrite it
[1]
