# Empty files and pages without text.
$ touch empty.html; printf "<html><body></body></html>" > hollow.html; printf "  \n" > blank.txt
$ jjak extract empty.html
! jjak: empty.html: nothing in it
[1]
$ jjak extract hollow.html
! jjak: hollow.html: no article text found
[1]
$ jjak extract blank.txt
! jjak: blank.txt: nothing in it
[1]
$ jjak build empty.html -o out
! jjak: empty.html: nothing in it
[1]
$ jjak align empty.html empty.html
! jjak: warning: empty.html: nothing in it
! jjak: warning: empty.html: nothing in it
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
