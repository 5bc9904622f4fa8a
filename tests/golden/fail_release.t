# What can go wrong with a release; an earlier one stays whole.
$ jjak build $CORPUS/articles/www.borderweekly.example -q -o out; jjak release out -o rel -q; cp -r rel before; jjak release nobody -o rel
! jjak: nobody: this folder holds no corpus; “jjak build INPUT... -o FOLDER” makes one
[1]
$ jjak release out -o new --partition none; mkdir p; printf 'pair\tset\n' > p/assignment.tsv; jjak release out -o new --partition p; printf 'document\tsplit\na\ttrain\na\ttest\n' > p/assignment.tsv; jjak release out -o new --partition p; printf 'document\tsplit\na\tTrain\n' > p/assignment.tsv; jjak release out -o new --partition p; : > p/assignment.tsv; jjak release out -o new --partition p
! jjak: none/assignment.tsv: there is no such file or folder; check the path
! jjak: p/assignment.tsv:1: not a line of “jjak partition”: pair set; it names the columns “document” and “split” first, and a split is train, dev, test or withheld
! jjak: p/assignment.tsv:3: not a line of “jjak partition”: a test; it names the columns “document” and “split” first, and a split is train, dev, test or withheld
! jjak: p/assignment.tsv:2: not a line of “jjak partition”: a Train; it names the columns “document” and “split” first, and a split is train, dev, test or withheld
! jjak: p/assignment.tsv:1: not a line of “jjak partition”: ; it names the columns “document” and “split” first, and a split is train, dev, test or withheld
[1]
$ printf 'id\tlabel\nx\tmaybe\n' > j.tsv; jjak release out -o new --sample j.tsv
! jjak: j.tsv:2: not a line of a labelled sample: x maybe; a header line names the columns “id” and “label”, and a label is right, partly, wrong, wrong_language, bad_text, machine_translated or empty
[1]
$ jjak release out -o new --name ../x; jjak release out -o new --licence paper.example; jjak release out -o new --min-confidence 2; jjak release out -o new --ko-tag korean_kp
! jjak: no name for a data set: ../x; use letters, digits, “-”, “_” and “.”
! jjak: no licence of a site: paper.example; write SITE=LICENCE
! jjak: no number from 0 to 1: 2
! jjak: no language tag: korean_kp; write ko, ko-KR or en-GB
[1]
$ printf 'document\tsplit\na\ttrain\n' > p/assignment.tsv; jjak release out -o new --partition p; touch p/train.jsonl p/dev.jsonl p/test.jsonl; jjak release out -o new --partition p; ls new
! jjak: p/train.jsonl: there is no such file or folder; check the path
! jjak: the corpus has no unit that fits; nothing was written
! ls: cannot access 'new': No such file or directory
[2]
$ jjak release out -o rel; jjak release out -o out -O
! jjak: rel/sentence/train.jsonl: exists already; use -O to overwrite it
! jjak: out: a corpus is in this folder; choose another one
[1]
$ trap "" XFSZ; for size in 0 1 8 64; do (ulimit -f $size; jjak release out -o rel -q -O); echo $?; done; diff -r before rel && echo as before
1
1
1
1
as before
! jjak: out/corpus.jjak: cannot be written: disk I/O error
! jjak: out/corpus.jjak: cannot be written: disk I/O error
! jjak: out/corpus.jjak: cannot be written: disk I/O error
! jjak: rel/sentence/train.jsonl: the disk is full; free some space or choose another folder
$ jjak release out -o rel --where from=2100-01-01 -O; diff -r before rel && (cd rel; sha256sum --check --quiet jjak.sha256) && echo as before
as before
! jjak: the corpus has no unit that fits; nothing was written
