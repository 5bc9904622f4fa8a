# If an input does not exist, nothing is done.
$ jjak build no-such-folder -o out
! jjak: no-such-folder: there is no such file or folder; check the path
[1]
$ ls
$ jjak extract no-such.html
! jjak: no-such.html: there is no such file or folder; check the path
[1]
$ jjak link no-such.warc.gz
! jjak: no-such.warc.gz: there is no such file or folder; check the path
[1]
$ jjak align no.en no.ko
! jjak: no.en: there is no such file or folder; check the path
[1]
$ jjak eval beads no.txt no.txt
! jjak: no.txt: there is no such file or folder; check the path
[1]
$ jjak extract --json no-such.html
{"record":"problem","version":1,"file":"no-such.html","code":"not_found","message":"there is no such file or folder; check the path","detail":""}
! {"error":{"code":"not_found","message":"no-such.html: there is no such file or folder; check the path","file":"no-such.html"}}
[1]
