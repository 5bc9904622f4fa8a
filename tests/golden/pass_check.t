# What the two sides of units say differently: for people, for programs, and as an exit status.
$ printf 'id\ten\tko\tdate_en\tdate_ko\na1\tThe fire killed 54 people.\t불이 나 45명이 숨졌다.\t\t\na2\tIt cost 12.3 trillion won.\t12조3천억 원이 들었다.\t\t\na3\tThe bridge is 300 meters long.\t다리의 길이는 300킬로미터다.\t\t\n' > units.tsv
$ jjak check units.tsv -q
a1
  number     75%  English has “54”, Korean “45”: not the same number
    EN The fire killed [54] people.
    KO 불이 나 [45]명이 숨졌다.

a3
  unit       90%  English has “300 meters”, Korean “300킬로미터”: another unit
    EN The bridge is [300 meters] long.
    KO 다리의 길이는 [300킬로미터]다.

3 units checked, 2 with findings
  number         1
  unit           1
$ jjak check units.tsv -q --ui-lang ko
a1
  number     75%  영문은 “54”, 국문은 “45”입니다: 수가 다릅니다
    EN The fire killed [54] people.
    KO 불이 나 [45]명이 숨졌다.

a3
  unit       90%  영문은 “300 meters”, 국문은 “300킬로미터”입니다: 단위가
      다릅니다
    EN The bridge is [300 meters] long.
    KO 다리의 길이는 [300킬로미터]다.

단위 3개를 검사했고 2개에서 문제를 찾았습니다
  number         1
  unit           1
$ jjak check units.tsv -q --json
{"id":"a1","findings":[{"kind":"number","probability":0.75,"en":[16,18],"ko":[11,13],"words":"English has “54”, Korean “45”: not the same number"}]}
{"id":"a2","findings":[]}
{"id":"a3","findings":[{"kind":"unit","probability":0.9,"en":[14,24],"ko":[20,35],"words":"English has “300 meters”, Korean “300킬로미터”: another unit"}]}
$ jjak check units.tsv -q --json -j 3 --fail-on unit > found.jsonl
[1]
$ jjak check units.tsv -q --fail-on scale --fail-on date > /dev/null
$ jjak check - -q < units.tsv | tail -3
3 units checked, 2 with findings
  number         1
  unit           1
$ jjak check units.tsv --fail-on nonsense
! jjak: --fail-on: there is no kind “nonsense”; kinds are number scale unit currency percent date weekday name entity negation order omission addition untranslated language truncated damaged any
! Try “jjak check --help”.
[2]
$ cut -f 2 units.tsv | tail -3 > u.en; cut -f 3 units.tsv | tail -3 > u.ko; jjak check u.en u.ko -q --json
{"id":"1","findings":[{"kind":"number","probability":0.75,"en":[16,18],"ko":[11,13],"words":"English has “54”, Korean “45”: not the same number"}]}
{"id":"2","findings":[]}
{"id":"3","findings":[{"kind":"unit","probability":0.9,"en":[14,24],"ko":[20,35],"words":"English has “300 meters”, Korean “300킬로미터”: another unit"}]}
$ jjak check absent.tsv
! jjak: absent.tsv: there is no such file or folder; check the path
[1]
$ printf 'a\tb\n' > t.tsv; jjak check t.tsv
! jjak: t.tsv:1: no English and Korean text found (the first line is a b); name the columns “en” and “ko” in the first line
[1]
