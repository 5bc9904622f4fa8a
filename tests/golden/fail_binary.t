# A picture with the name of a page.
$ printf "\211PNG\r\n\032\n\000\000\000\rIHDR\000\000" > picture.html
$ jjak extract picture.html
! jjak: picture.html: not text: this looks like a binary file
[1]
$ jjak build picture.html $CORPUS/articles/peninsulawire.example -o out -q
$ head -c 300 /dev/zero > zeros.html; jjak extract zeros.html
! jjak: zeros.html: not text: this looks like a binary file
[1]
