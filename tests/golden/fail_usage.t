# Wrong command lines: status 2, what is wrong, where to look.
$ jjak frobnicate
$ jjak build
$ jjak build a -o b --frobnicate
$ jjak split --lang fr
$ jjak align one-file
$ jjak align a b --batch c
$ jjak align --batch x -o y
$ jjak eval
$ jjak build --json
$ jjak --ui-lang ko build
