# Bytes that are no text in any encoding, and lines that are not UTF-8.
$ printf "one\ntw\377o\n" > bad.en; printf "하나\n둘\n" > good.ko
$ jjak align bad.en good.ko
$ jjak split --lang en < bad.en
$ printf "[0]:[0]\n[1]:[\377]\n" > bad.txt; jjak eval beads bad.txt bad.txt
