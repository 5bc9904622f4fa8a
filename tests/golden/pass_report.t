# The report of a corpus, a sample for people to judge, and the report with what they said.
$ jjak build $CORPUS/articles/www.northernpost.example -q -o out; jjak report out -o report; (cd report; sha256sum --check --quiet jjak.sha256; find . -type f | sort)
./data/0.js
./data/1.js
./index.html
./jjak.sha256
! Look at report/index.html
$ grep -c '"findings":null' out/report/index.html report/index.html
out/report/index.html:1
report/index.html:0
$ jjak report out -o report
! jjak: report/index.html: exists already; use -O to overwrite it
[1]
$ jjak sample out -n 20 -o sample.tsv; head -1 sample.tsv; tail -n +2 sample.tsv | wc -l; jjak sample out -n 20 -o again.tsv -q; cmp sample.tsv again.tsv
id	label	en	ko	url_en	url_ko
20
! 20 of 259 units are in sample.tsv; write right or wrong into the column “label”
$ awk -F '\t' -v OFS='\t' 'NR > 1 {$2 = NR % 10 == 0 ? "wrong" : "right"} 1' sample.tsv > judged.tsv; jjak report out -o report -O -q --sample judged.tsv; grep -o '"sample":{"labelled":[0-9]*' report/index.html
"sample":{"labelled":20
$ awk -F '\t' -v OFS='\t' 'NR == 3 {$3 = "Other words."} NR == 4 {$1 = "gone:s0-0"} 1' judged.tsv > old.tsv; jjak report out --text --sample old.tsv 2>&1 | grep -e "sample"; jjak release out -o old -q --sample old.tsv; grep "^Labels that" old/README.md
In a sample of 18 units that people labelled: 81.8% right (49.7% to 100.0%).
jjak: warning: old.tsv: a label of the sample does not count, because no unit with a confidence has this name: gone:s0-0
jjak: warning: old.tsv: a label of the sample does not count, because the texts of its unit have changed: sariwon-orders-bicycles-re-registered-5a9d2231:s5-4
Labels that do not count, because the texts of their units have changed since: 1.
! jjak: one labelled unit is not in the release
! jjak: warning: old.tsv: a label of the sample does not count, because the texts of its unit have changed: sariwon-orders-bicycles-re-registered-5a9d2231:s5-4
$ jjak report out -o report -O -q --sample sample.tsv; grep -o '"sample":{"labelled":[0-9]*,"right":[a-z]*' report/index.html
"sample":{"labelled":0,"right":null
$ jjak sample out -n 5 --nulls 10 -o nulls.tsv; head -1 nulls.tsv; awk -F '\t' 'NR > 1 {print ($3 == "" || $4 == ""), ($7 $8 $9 $10 != "")}' nulls.tsv | sort | uniq -c; awk -F '\t' -v OFS='\t' 'NR > 1 {$2 = NR == 9 ? "wrong" : "right"} 1' nulls.tsv > judged.tsv
id	label	en	ko	url_en	url_ko	before_en	before_ko	after_en	after_ko
      5 0 0
     10 1 1
! 5 of 259 units are in nulls.tsv; write right or wrong into the column “label”
! and 10 of 18 null alignments: right where a text has no counterpart, wrong where it has one
$ jjak report out --text --sample judged.tsv | grep -A2 "null alignments"; jjak report out -o report -O -q --sample judged.tsv; grep -o '"nulls":{"en":"[0-9]*' report/index.html; jjak release out -o released -q --sample judged.tsv; grep -B4 "^| recall" released/README.md
10 null alignments were labelled: 87.0% (58.6%–100.0%) have no counterpart. Of
the sentences that have one, 99.6% (98.8%–100.0%) are linked.
Mean confidence: 95.4%.
"nulls":{"en":"10

| | share |
|---|---|
| null alignments that have no counterpart | 0.870 (0.586–1.000) |
| recall | 0.996 (0.988–1.000) |
$ printf 'en\tko\nRice rose.\t쌀값이 올랐다.\n' > units.tsv; jjak import units.tsv -q -o theirs; jjak report theirs -o report-theirs -q; grep -o '"confidence":\[-1\]' report-theirs/index.html
"confidence":[-1]
