# Some inputs cannot be opened: the rest is used, and the exit status is 1.
$ cp -r $CORPUS/articles/peninsulawire.example pages; printf "pages\nno-such-page.html\n" | jjak build @- -o out | grep -c English
5
! jjak: no-such-page.html: there is no such file or folder; check the path
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ printf "pages\nno-such-page.html\n" | jjak link @- -q | wc -l
19
! jjak: no-such-page.html: there is no such file or folder; check the path
$ jjak link pages nowhere -q -o links.tsv
! jjak: nowhere: there is no such file or folder; check the path
[1]
$ printf "a\n" > a.en; printf "가\n" > a.ko; printf "a.en\ta.ko\tno/such/folder\na.en\tmissing.ko\tx\na.en\ta.ko\tgood\n" | jjak align --batch - -q
! jjak: missing.ko: there is no such file or folder; check the path
! jjak: no/such/folder: there is no such file or folder; check the path
[1]
$ cat good
[0]:[0]:0.9065
