# Nowhere to write: said with the file, nothing half-written is left.
$ jjak split --lang en < /etc/hostname > /dev/full
$ jjak --help > /dev/full
$ ln -s /dev/full full; jjak link $CORPUS/articles -q -O -o full
$ trap "" XFSZ; ulimit -f 8; jjak build $CORPUS/articles -q -o out
$ find out -name "*.part*" | wc -l
$ test -e out/report/index.html
