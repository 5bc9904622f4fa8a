# Folders with nothing to read.
$ mkdir empty pictures; printf "\211PNG\r\n\032\n" > pictures/a.png
$ jjak build empty -o out
$ jjak build pictures -o out
$ ls
