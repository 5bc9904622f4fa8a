# Wrong command lines: status 2, what is wrong, where to look.
$ jjak frobnicate
! jjak: something is missing: A subcommand
! Try “jjak --help”.
[2]
$ jjak build
! jjak: something is missing: INPUT
! Try “jjak build --help”.
[2]
$ jjak build a -o b --frobnicate
! jjak: not understood: --frobnicate
! Try “jjak build --help”.
[2]
$ jjak split --lang fr
! jjak: wrong value: --lang: fr not in {en,ko}
! Try “jjak split --help”.
[2]
$ jjak align one-file
! jjak: give two files, EN and KO, or --batch FILE
! Try “jjak align --help”.
[2]
$ jjak align a b --batch c
! jjak: give two files, EN and KO, or --batch FILE
! Try “jjak align --help”.
[2]
$ jjak align --batch x -o y
! jjak: --batch names its output files itself; -o does not go with it
! Try “jjak align --help”.
[2]
$ jjak eval
! jjak: something is missing: A subcommand
! Try “jjak eval --help”.
[2]
$ jjak build --json
! {"error":{"code":"usage","message":"something is missing: INPUT"}}
[2]
$ jjak --ui-lang ko build
! jjak: something is missing: INPUT
! Try “jjak build --help”.
[2]
