# Bytes that are not text in any encoding, and lines that are not UTF-8.
$ printf "one\ntw\377o\n" > bad.en; printf "하나\n둘\n" > good.ko
$ jjak align bad.en good.ko
! jjak: bad.en:2, byte 6: not valid in its character encoding (utf-8); convert the file to UTF-8
[1]
$ jjak split --lang en < bad.en
! jjak: standard input:2, byte 2: not valid in its character encoding (utf-8); convert the file to UTF-8
[1]
$ printf "[0]:[0]\n[1]:[\377]\n" > bad.txt; jjak eval beads bad.txt bad.txt
! jjak: bad.txt:2: not a ladder line: "[1]:[�]"; expected consecutive line numbers, [0, 1]:[0] or [0, 1]:[0]:0.97
[1]
