# Mistakes in rule files.
$ printf "[en abbrevs]\nadm\n" > a.rules; echo One. | jjak split --lang en --rules a.rules
! jjak: a.rules:1: no such list of rules: [en abbrevs]; docs/rules.md names them all
[1]
$ printf "gen sen\n" > b.rules; echo One. | jjak split --lang en --rules b.rules
! jjak: b.rules:1: a word before the first list: gen; begin with a line such as [en abbreviations]
[1]
$ printf "[en before-name]\n# navy\nCdre.\n" > c.rules; echo One. | jjak split --lang en --rules c.rules
! jjak: c.rules:3: expected English in small letters, found: Cdre.; under [headings] also without the last full stop
[1]
$ printf "[ko endings]\n습니다*\n" > d.rules; echo One. | jjak split --lang ko --rules d.rules
! jjak: d.rules:2: expected Korean, found: 습니다*; under [headings] * may end a word, and one consonant may begin an ending
[1]
$ printf "[ko endings]\n-슴둥\n" > e.rules; jjak build --rules e.rules -o out .
! jjak: e.rules:2: cannot take out what is not in the list: 슴둥
[1]
$ printf "[en starters]\nso \377\n" > f.rules; echo One. > a.en; echo 하나. > a.ko; jjak align a.en a.ko --rules f.rules
! jjak: f.rules:2, byte 3: not valid in its character encoding (utf-8); convert the file to UTF-8
[1]
$ echo One. | jjak split --lang en --rules none.rules
! jjak: none.rules: there is no such file or folder; check the path
[1]
