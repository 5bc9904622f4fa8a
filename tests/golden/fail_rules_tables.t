# Mistakes in tables of rules: each with its file, its line and what to do, in every command that takes them.
$ printf "# ours\ndate-words\t입력\tmodified\n" > value.tsv; echo One. | jjak split --lang en --rules value.tsv
! jjak: value.tsv:2: contradicts what is known: 입력: published; take that out first, with the line list <TAB> -word
[1]
$ printf "date-words\t-입력\ndate-words\t입력\tmodified\n" > value.tsv; echo One. | jjak split --lang en --rules value.tsv
One.

$ printf "boilerplate-classes\tarticle\n" > classes.tsv; echo One. | jjak split --lang en --rules classes.tsv
! jjak: classes.tsv:1: contradicts what is known: article: article-classes; take that out first, with the line list <TAB> -word
[1]
$ printf "agencies\tours\n\nagencies\tours\n" > twice.tsv; echo One. | jjak split --lang en --rules twice.tsv
! jjak: twice.tsv:3: the same word stands in line 1 already; delete one of the two
[1]
$ printf "date-words\t올린 날\n" > short.tsv; echo One. | jjak split --lang en --rules short.tsv
! jjak: short.tsv:1: expected list <TAB> word, or list <TAB> word <TAB> value in lists with values (docs/rules.md); found: date-words 올린 날
[1]
$ printf "agencies\tours\tyes\n" > long.tsv; echo One. | jjak split --lang en --rules long.tsv
! jjak: long.tsv:1: expected list <TAB> word, or list <TAB> word <TAB> value in lists with values (docs/rules.md); found: agencies ours yes
[1]
$ printf "agencies\t\261\342\300\332\n" > euc-kr.tsv; echo One. | jjak split --lang en --rules euc-kr.tsv
! jjak: euc-kr.tsv:1, byte 9: not valid in its character encoding (utf-8); convert the file to UTF-8
[1]
$ printf "reporters\t기자\n" > list.tsv; echo One. | jjak split --lang en --rules list.tsv
! jjak: list.tsv:1: no such list of rules: reporters; docs/rules.md names them all
[1]
$ printf "date-words\t올린 날\tsome day\n" > some.tsv; echo One. | jjak split --lang en --rules some.tsv
! jjak: some.tsv:1: not a value of this list: some day; docs/rules.md says which it has
[1]
$ printf "trade-words\tStringer\n" > capital.tsv; echo One. | jjak split --lang en --rules capital.tsv
! jjak: capital.tsv:1: expected English in small letters, found: Stringer; under [headings] also without the last full stop
[1]
$ printf "dateline-credits\tphoto\n" > english.tsv; echo One. | jjak split --lang en --rules english.tsv
! jjak: english.tsv:1: expected Korean, found: photo; under [headings] * may end a word, and one consonant may begin an ending
[1]
$ printf "agencies\t-nobody\n" > absent.tsv; jjak build --rules absent.tsv -o out .
! jjak: absent.tsv:1: cannot take out what is not in the list: nobody
[1]
$ printf "agencies\tours\nroles\t기자\n" > roles.tsv; for command in extract link sites; do jjak $command --rules roles.tsv .; echo $?; done
1
1
1
! jjak: roles.tsv:2: no such list of rules: roles; docs/rules.md names them all
! jjak: roles.tsv:2: no such list of rules: roles; docs/rules.md names them all
! jjak: roles.tsv:2: no such list of rules: roles; docs/rules.md names them all
$ for command in extract link sites; do jjak $command --rules value.tsv --rules twice.tsv .; echo $?; done
1
1
1
! jjak: twice.tsv:3: the same word stands in line 1 already; delete one of the two
! jjak: twice.tsv:3: the same word stands in line 1 already; delete one of the two
! jjak: twice.tsv:3: the same word stands in line 1 already; delete one of the two
$ jjak extract --rules roles.tsv . --json
! {"error":{"code":"rules_list","message":"roles.tsv:2: no such list of rules: roles; docs/rules.md names them all","file":"roles.tsv","line":2}}
[1]
$ jjak sites --rules none.tsv .
! jjak: none.tsv: there is no such file or folder; check the path
[1]
$ jjak link --rules absent.tsv --ui-lang ko .
! jjak: absent.tsv:1: 목록에 없는 것은 뺄 수 없음: nobody
[1]
$ for command in extract link sites split align build; do printf "agencies\t-reuters\nagencies\t-reuters\n" > gone.tsv; touch a.txt b.txt; case $command in split) jjak split --lang en --rules gone.tsv </dev/null;; align) jjak align a.txt b.txt --rules gone.tsv;; build) jjak build -o out . --rules gone.tsv;; *) jjak $command . --rules gone.tsv;; esac; done
! jjak: gone.tsv:2: cannot take out what is not in the list: reuters
! jjak: gone.tsv:2: cannot take out what is not in the list: reuters
! jjak: gone.tsv:2: cannot take out what is not in the list: reuters
! jjak: gone.tsv:2: cannot take out what is not in the list: reuters
! jjak: gone.tsv:2: cannot take out what is not in the list: reuters
! jjak: gone.tsv:2: cannot take out what is not in the list: reuters
[1]
