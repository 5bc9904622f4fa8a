# jjak anchors accepts exactly one of its three forms.
$ jjak anchors
! jjak: give two files, EN and KO, or --names, or --values LANG
! Try “jjak anchors --help”.
[2]
$ jjak anchors a.en
! jjak: give two files, EN and KO, or --names, or --values LANG
! Try “jjak anchors --help”.
[2]
$ jjak anchors a.en a.ko --names
! jjak: give two files, EN and KO, or --names, or --values LANG
! Try “jjak anchors --help”.
[2]
$ jjak anchors --names --values en
! jjak: give two files, EN and KO, or --names, or --values LANG
! Try “jjak anchors --help”.
[2]
$ jjak anchors --values fr
! jjak: wrong value for --values: fr; expected en or ko
! Try “jjak anchors --help”.
[2]
$ jjak anchors --names --terms mine.tsv
! jjak: --terms goes with EN and KO only
! Try “jjak anchors --help”.
[2]
$ printf "Pyongyang\n" | jjak anchors --names
! jjak: standard input:1: cannot make sense of this line: English name <TAB> Korean name
[1]
$ printf "Pyongyang\n" | jjak anchors --names --json
! {"error":{"code":"bad_line","message":"standard input:1: cannot make sense of this line: English name <TAB> Korean name","file":"standard input","line":1}}
[1]
$ printf "ok\n\xff\n" | jjak anchors --values en
! jjak: standard input:2, byte 0: not valid in its character encoding (utf-8); convert the file to UTF-8
[1]
$ printf "a\n" > a.en; jjak anchors a.en missing.ko
! jjak: missing.ko: there is no such file or folder; check the path
[1]
