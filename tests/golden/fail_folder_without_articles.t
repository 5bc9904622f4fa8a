# Folders with nothing to read.
$ mkdir empty pictures; printf "\211PNG\r\n\032\n" > pictures/a.png
$ jjak build empty -o out
! jjak: empty: no article found in any input; give pages, folders, web archives, tables or text dumps
[1]
$ jjak build pictures -o out
! jjak: pictures: no article found in any input; give pages, folders, web archives, tables or text dumps
[1]
$ ls
empty
pictures
