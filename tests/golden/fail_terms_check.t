# All mistakes in all dictionaries are reported with their lines.
$ printf "war\nwar\t전쟁\nWar\t전쟁|싸움\none two three four five\t하나\n" > a.tsv; jjak terms check a.tsv
files: 1; translations: 0; problems: 3
! jjak: a.tsv:1: expected English <TAB> Korean, or English <TAB> Korean <TAB> weight; columns here: 1
! jjak: a.tsv:3: the same pair is already in line 2
! jjak: a.tsv:4: more than 4 English words are never looked up: "one two three four five"
[1]
$ printf "전쟁\twar\npeace\t和\t2\n|\t평화\nx\t\377\n" > b.tsv; jjak terms check a.tsv b.tsv none.tsv
files: 3; translations: 0; problems: 9
! jjak: a.tsv:1: expected English <TAB> Korean, or English <TAB> Korean <TAB> weight; columns here: 1
! jjak: a.tsv:3: the same pair is already in line 2
! jjak: a.tsv:4: more than 4 English words are never looked up: "one two three four five"
! jjak: b.tsv:1: expected English on the left, found Hangul: "전쟁"
! jjak: b.tsv:2: expected Hangul, Latin letters or digits on the right, found: "和"
! jjak: b.tsv:2: expected a weight above 0 and up to 1, found: "2"
! jjak: b.tsv:3: expected a word on both sides and between all |: "|"
! jjak: b.tsv:4, byte 34: not valid in its character encoding (utf-8); convert the file to UTF-8
! jjak: none.tsv: there is no such file or folder; check the path
[1]
$ jjak terms check --json b.tsv
{"files":1,"entries":0,"problems":5}
! {"error":{"code":"terms_english","message":"b.tsv:1: expected English on the left, found Hangul: \"전쟁\"","file":"b.tsv","line":1}}
! {"error":{"code":"terms_korean","message":"b.tsv:2: expected Hangul, Latin letters or digits on the right, found: \"和\"","file":"b.tsv","line":2}}
! {"error":{"code":"terms_weight","message":"b.tsv:2: expected a weight above 0 and up to 1, found: \"2\"","file":"b.tsv","line":2}}
! {"error":{"code":"terms_empty","message":"b.tsv:3: expected a word on both sides and between all |: \"|\"","file":"b.tsv","line":3}}
! {"error":{"code":"bad_utf8","message":"b.tsv:4, byte 34: not valid in its character encoding (utf-8); convert the file to UTF-8","file":"b.tsv","line":4,"byte":34}}
[1]
$ jjak terms
! jjak: a command is missing
! Try “jjak terms --help”.
[2]
