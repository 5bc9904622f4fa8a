# jjak help, and options that every command takes.
$ jjak help split > a; jjak split --help > b; cmp a b
$ jjak help eval beads > a; jjak eval beads -h > b; cmp a b
$ jjak help > a; jjak --help > b; cmp a b
$ jjak help help
show the help of a command
Usage: jjak help [OPTIONS] [COMMAND...]

Arguments:
  COMMAND...                  the words of the command

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]

Examples:
  jjak help build
  jjak help eval beads
$ jjak help eval
compare alignments, links and articles with gold
Usage: jjak eval [OPTIONS] COMMAND

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]

Commands:
  beads                       precision, recall and F1 of beads, strict and lax,
                              by bead type
  articles                    extracted articles: paragraphs, titles, names,
                              dates
  links                       precision, recall and F1 of links, by method and
                              case
$ jjak help --ui-lang ko terms check | head -2
사전의 잘못을 모두 찾기
사용법: jjak terms check [옵션] FILE...
$ jjak --ui-lang ko eval links --help | head -2
링크의 정밀도, 재현율, F1을 방법과 유형별로 구하기
사용법: jjak eval links [옵션] GOLD PRED
$ jjak eval links --ui-lang ko --help | head -2
링크의 정밀도, 재현율, F1을 방법과 유형별로 구하기
사용법: jjak eval links [옵션] GOLD PRED
$ jjak eval beads --ui-lang ko no-gold no-pred
! jjak: no-gold: 파일이나 폴더가 없음. 경로를 확인할 것
[1]
$ jjak help evl
! jjak: not understood: evl; did you mean “eval”?
! Try “jjak --help”.
[2]
$ jjak help eval peads
! jjak: not understood: peads; did you mean “beads”?
! Try “jjak eval --help”.
[2]
$ jjak help split more
! jjak: not understood: more
! Try “jjak split --help”.
[2]
