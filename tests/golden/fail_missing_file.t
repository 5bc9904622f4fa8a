# An input that does not exist: nothing is done.
$ jjak build no-such-folder -o out
$ ls
$ jjak extract no-such.html
$ jjak link no-such.warc.gz
$ jjak align no.en no.ko
$ jjak eval beads no.txt no.txt
$ jjak extract --json no-such.html
