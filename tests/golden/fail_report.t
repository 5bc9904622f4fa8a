# Reports and samples that cannot be made.
$ jjak build $CORPUS/articles/www.northernpost.example -q -o out; jjak report nowhere -o report
! jjak: nowhere: this folder holds no corpus; “jjak build INPUT... -o FOLDER” makes one
[1]
$ jjak report out -o out
! jjak: out: a corpus is in this folder; choose another one
[1]
$ printf 'id\tlabel\nx\tmaybe\n' > judged.tsv; jjak report out -o report --sample judged.tsv; ls report 2> /dev/null
! jjak: judged.tsv:2: not a line of a labelled sample: x maybe; a header line names the columns “id” and “label”, and a label is right, partly, wrong, wrong_language, bad_text, machine_translated or empty
[2]
$ jjak report out
! jjak: give either --output or --text
! Try “jjak report --help”.
[2]
$ touch file; jjak report out -o file
! jjak: file: this is not a folder
[1]
$ jjak sample nowhere -o sample.tsv
! jjak: nowhere: there is no such file or folder; check the path
[1]
$ jjak sample out -o sample.tsv -n none
! jjak: wrong value for --count: none; expected 1 to 100000
! Try “jjak sample --help”.
[2]
$ touch sample.tsv; jjak sample out -o sample.tsv
! jjak: sample.tsv: exists already; use -O to overwrite it
[1]
$ printf 'A.\n' > a.en; printf '가.\n' > a.ko; jjak sample a.en a.ko -o new.tsv
! jjak: a.en: not a parallel corpus that jjak reads (it has no sentence unit with an id); give a folder of “jjak build”, TSV, JSON lines, TMX, XLIFF, XCES, or two files with a line a unit
[1]
$ jjak report out --text -o report
! jjak: give either --output or --text
! Try “jjak report --help”.
[2]
$ jjak report out --text -O
! jjak: --overwrite goes with --output
! Try “jjak report --help”.
[2]
$ jjak report out --text --fail-under precision=0.9
! jjak: --fail-under precision needs --sample
! Try “jjak report --help”.
[2]
$ for bound in precision recall=0.9 coverage=95 coverage=-1 confidence=0.9x Coverage=0.9 coverage=nan; do jjak report out --text --fail-under $bound 2>&1 | head -1; done
jjak: --fail-under: no figure with a bound: precision; write precision=0.95, coverage=0.9 or confidence=0.9, with a number from 0 to 1
jjak: --fail-under: no figure with a bound: recall=0.9; write precision=0.95, coverage=0.9 or confidence=0.9, with a number from 0 to 1
jjak: --fail-under: no figure with a bound: coverage=95; write precision=0.95, coverage=0.9 or confidence=0.9, with a number from 0 to 1
jjak: --fail-under: no figure with a bound: coverage=-1; write precision=0.95, coverage=0.9 or confidence=0.9, with a number from 0 to 1
jjak: --fail-under: no figure with a bound: confidence=0.9x; write precision=0.95, coverage=0.9 or confidence=0.9, with a number from 0 to 1
jjak: --fail-under: no figure with a bound: Coverage=0.9; write precision=0.95, coverage=0.9 or confidence=0.9, with a number from 0 to 1
jjak: --fail-under: no figure with a bound: coverage=nan; write precision=0.95, coverage=0.9 or confidence=0.9, with a number from 0 to 1
$ jjak report out -o report --against nowhere; mkdir empty; jjak report out -o report --against empty; jjak report out --text --against out
! jjak: nowhere: there is no such file or folder; check the path
! jjak: empty: neither a corpus nor ladders of sentences (NAME.sent.txt) are in this folder
! jjak: --against goes with --output
! Try “jjak report --help”.
[2]
$ mkdir gold; cp out/ladders/*.sent.txt gold; printf 'nonsense\n' > "$(ls gold/*.sent.txt | head -n 1)"; jjak report out -q -o report --against gold 2>&1 | sed 's/gold\/[^:]*/gold\/PAIR/'; ls report; grep -o '"compared":[0-9]*' report/index.html; ls gold | wc -l
jjak: warning: gold/PAIR:1: not a ladder line: "nonsense"; expected consecutive line numbers, [0, 1]:[0] or [0, 1]:[0]:0.97
data
index.html
jjak.sha256
"compared":20
21
$ for part in 2 0/3 4/3 2/3/4 1/10000 -1/3 a/b; do jjak review out --part=$part 2>&1 | head -1; done
jjak: --part: 2 is no part; write 2/3 for the second of three
jjak: --part: 0/3 is no part; write 2/3 for the second of three
jjak: --part: 4/3 is no part; write 2/3 for the second of three
jjak: --part: 2/3/4 is no part; write 2/3 for the second of three
jjak: --part: 1/10000 is no part; write 2/3 for the second of three
jjak: --part: -1/3 is no part; write 2/3 for the second of three
jjak: --part: a/b is no part; write 2/3 for the second of three
