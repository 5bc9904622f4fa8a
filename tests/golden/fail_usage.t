# Wrong command lines: status 2, the mistake, and where to find help.
$ jjak frobnicate
! jjak: not understood: frobnicate
! Try “jjak --help”.
[2]
$ jjak build
! jjak: INPUT is missing
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
$ jjak align a b -j 0
! jjak: wrong value: --jobs: Value 0 not in range 1 to 256
! Try “jjak align --help”.
[2]
$ jjak build a -o b --jobs 257
! jjak: wrong value: --jobs: Value 257 not in range 1 to 256
! Try “jjak build --help”.
[2]
$ jjak build a -o b --jobs many
! jjak: wrong value: --jobs: Value many not in range 1 to 256
! Try “jjak build --help”.
[2]
$ jjak eval
! jjak: a command is missing
! Try “jjak eval --help”.
[2]
$ jjak build --json
! {"error":{"code":"usage","message":"INPUT is missing"}}
[2]
$ jjak --ui-lang ko build
! jjak: 필수 항목 누락: INPUT
! 사용법은 “jjak build --help” 참고
[2]
