# Empty files and pages without text.
$ touch empty.html; printf "<html><body></body></html>" > hollow.html; printf "  \n" > blank.txt
$ jjak extract empty.html
$ jjak extract hollow.html
$ jjak extract blank.txt
$ jjak build empty.html -o out
$ jjak align empty.html empty.html
