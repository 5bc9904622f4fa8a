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
$ jjak report out -o report -O -q --sample sample.tsv; grep -o '"sample":{"labelled":[0-9]*,"right":[a-z]*' report/index.html
"sample":{"labelled":0,"right":null
$ printf 'en\tko\nRice rose.\t쌀값이 올랐다.\n' > units.tsv; jjak import units.tsv -q -o theirs; jjak report theirs -o report-theirs -q; grep -o '"confidence":\[-1\]' report-theirs/index.html
"confidence":[-1]
