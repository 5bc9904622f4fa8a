# What can go wrong with an export; nothing is written then.
$ printf 'en\tko\tid\nIt rained.\t비가 왔다.\tu1\n' > units.tsv; jjak export units.tsv -f pdf
! jjak: wrong value for --format: pdf; expected tsv, csv, xlsx, jsonl, parquet, moses, tmx, xliff, xliff2, xces, wmt, bitextor, mtdata, vertical, ladders, standoff or html
! Try “jjak export --help”.
[2]
$ jjak export units.tsv -f moses
! jjak: this format has several files; name a folder with -o
[1]
$ jjak export nobody -f tsv
! jjak: nobody: there is no such file or folder; check the path
[1]
$ jjak export units.tsv -f tsv --min-confidence high; jjak export units.tsv -f tsv --min-confidence 1.5; jjak export units.tsv -f tsv --types one
! jjak: no number from 0 to 1: high
! jjak: no number from 0 to 1: 1.5
! jjak: no list of types: one; write 1-1 or 1-1,1-2,2-1
[1]
$ jjak export units.tsv -f tsv --where colour=red; jjak export units.tsv -f tsv --where from=yesterday; jjak export units.tsv -f tsv --where to=2024-02-30; jjak export units.tsv -f tmx --ko-tag 'ko"'
! jjak: no condition: colour=red; write NAME=VALUE[,VALUE], with one of the names site, link, label, pair, mark, from, to (days as 2024-12-31)
! jjak: no condition: from=yesterday; write NAME=VALUE[,VALUE], with one of the names site, link, label, pair, mark, from, to (days as 2024-12-31)
! jjak: no condition: to=2024-02-30; write NAME=VALUE[,VALUE], with one of the names site, link, label, pair, mark, from, to (days as 2024-12-31)
! jjak: no language tag: ko"; write ko, ko-KR or en-GB
[1]
$ jjak export units.tsv -f tsv --where "site=' OR 1=1 --"
! jjak: no unit fits the conditions; nothing was written
[1]
$ echo mine > units.tmx; jjak export units.tsv -f tmx -o units.tmx; jjak export units.tsv -f tmx -o units.tmx --min-confidence 0.5 -O; cat units.tmx
mine
! jjak: units.tmx: exists already; use -O to overwrite it
! jjak: no unit fits the conditions; nothing was written
$ mkdir corpus && touch corpus/corpus.jjak; jjak export units.tsv -f moses -o corpus -O; ls corpus
corpus.jjak
! jjak: corpus: a corpus is in this folder; choose another one
$ jjak export units.tsv -f moses -o moses -q; jjak export units.tsv -f moses -o moses
! jjak: moses/corpus.en: exists already; use -O to overwrite it
[1]
$ ln -s /dev/full full; jjak export units.tsv -f tsv > /dev/full
! jjak: standard output: the disk is full; free some space or choose another folder
[1]
$ cp -r moses before; echo 'It snowed.	눈이 왔다.	u2' >> units.tsv; trap "" XFSZ; ulimit -f 0; jjak export units.tsv -f moses -o moses -O; jjak export units.tsv -f tmx -o new.tmx; diff -r before moses && ls -A
before
corpus
full
moses
units.tmx
units.tsv
! jjak: moses/corpus.en: the disk is full; free some space or choose another folder
! jjak: new.tmx: the disk is full; free some space or choose another folder
