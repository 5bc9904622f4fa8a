# A full disk is reported with the file, and no partial file is left.
$ jjak split --lang en < /etc/hostname > /dev/full
! jjak: standard output: the disk is full; free some space or choose another folder
[1]
$ jjak --help > /dev/full
! jjak: standard output: the disk is full; free some space or choose another folder
[1]
$ ln -s /dev/full full; jjak link $CORPUS/articles -q -O -o full
! jjak: full: the disk is full; free some space or choose another folder
[1]
$ trap "" XFSZ; ulimit -f 8; jjak build $CORPUS/articles -q -o out
! jjak: out/corpus.jjak: cannot be written: disk I/O error
[1]
$ ls -A out
! ls: cannot access 'out': No such file or directory
[2]
$ test -e out/report/index.html
[1]
$ jjak build $CORPUS/articles/peninsulawire.example/en -q -o kept; cp -a kept before
$ trap "" XFSZ; for size in 1 8 32; do (ulimit -f $size; jjak build $CORPUS/articles/peninsulawire.example -q -O -o kept); echo $?; done; diff -r before kept && echo as before
1
1
1
as before
! jjak: kept/corpus.jjak: cannot be written: disk I/O error
! jjak: kept/corpus.jjak: cannot be written: disk I/O error
! jjak: kept/corpus.jjak: cannot be written: disk I/O error
$ (cd kept; sha256sum --check --quiet jjak.sha256) && ls -A kept | grep jjak
corpus.jjak
jjak.sha256
