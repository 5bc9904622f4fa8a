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
! jjak: wrong value for --lang: fr; expected en or ko
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
! jjak: wrong value for --jobs: 0; expected 1 to 256
! Try “jjak align --help”.
[2]
$ jjak build a -o b --jobs 257
! jjak: wrong value for --jobs: 257; expected 1 to 256
! Try “jjak build --help”.
[2]
$ jjak build a -o b --jobs many
! jjak: wrong value for --jobs: many; expected 1 to 256
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
! jjak: 필수 항목이 없습니다: INPUT
! 사용법은 “jjak build --help”로 볼 수 있습니다.
[2]
$ jjak biuld a -o b
! jjak: not understood: biuld; did you mean “build”?
! Try “jjak --help”.
[2]
$ jjak nonsense --help
! jjak: not understood: nonsense
! Try “jjak --help”.
[2]
$ jjak eval bead a b
! jjak: not understood: bead; did you mean “beads”?
! Try “jjak eval --help”.
[2]
$ jjak build a -o b --overwrit
! jjak: not understood: --overwrit; did you mean “--overwrite”?
! Try “jjak build --help”.
[2]
$ jjak align a b --format=tvs
! jjak: wrong value for --format: tvs; expected ladder, tsv or jsonl
! Try “jjak align --help”.
[2]
$ jjak align a b --foramt=tsv
! jjak: not understood: --foramt=tsv; did you mean “--format”?
! Try “jjak align --help”.
[2]
$ jjak build a -o b -o c
! jjak: --output can be given only once
! Try “jjak build --help”.
[2]
$ jjak build a -o
! jjak: --output needs a value
! Try “jjak build --help”.
[2]
$ jjak build a -o b --json=yes
! jjak: --json takes no value
! Try “jjak build --help”.
[2]
$ jjak build a
! jjak: --output is missing
! Try “jjak build --help”.
[2]
$ jjak split --lang en more
! jjak: not understood: more
! Try “jjak split --help”.
[2]
$ jjak alihn --json
! {"error":{"code":"usage","message":"not understood: alihn; did you mean “align”?"}}
[2]
$ jjak --ui-lang ko biuld
! jjak: 알 수 없는 인수입니다: biuld. “build”을(를) 쓰려고 하셨습니까?
! 사용법은 “jjak --help”로 볼 수 있습니다.
[2]
$ jjak --ui-lang ko split --lang fr
! jjak: --lang의 값이 잘못되었습니다: fr. 쓸 수 있는 값: en 또는 ko
! 사용법은 “jjak split --help”로 볼 수 있습니다.
[2]
$ jjak --ui-lang ko align a b -j 0
! jjak: --jobs의 값이 잘못되었습니다: 0. 쓸 수 있는 값: 1~256
! 사용법은 “jjak align --help”로 볼 수 있습니다.
[2]
$ jjak --ui-lang ko build a -o b -o c
! jjak: --output은(는) 한 번만 쓸 수 있습니다
! 사용법은 “jjak build --help”로 볼 수 있습니다.
[2]
