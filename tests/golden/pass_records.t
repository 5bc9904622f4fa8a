# Records of documents give what their pages give: the same corpus, links and site profiles, in parts too.
$ jjak extract -q --json $CORPUS/articles > all.jsonl 2> problems; echo $?
0
$ cut -d, -f1,2 all.jsonl | sort | uniq -c | sed 's/^ *//'
214 {"record":"article","version":1
6 {"record":"failure","version":1
10 {"record":"redirect","version":1
$ (jjak build -q $CORPUS/articles -o pages; jjak build -q all.jsonl -o records) 2> problems; diff -r -x corpus.jjak pages records && echo the same
the same
$ sort -R --random-source=all.jsonl all.jsonl | split -n r/3 - part. --additional-suffix=.jsonl; zstd -q --rm part.ab.jsonl; ls part.*
part.aa.jsonl
part.ab.jsonl.zst
part.ac.jsonl
$ jjak build -q part.* -o parts 2> problems; diff -r -x corpus.jjak pages parts && echo the same
the same
$ (jjak sites -q $CORPUS/articles > pages.tsv; jjak sites -q all.jsonl > records.tsv) 2> problems; cmp pages.tsv records.tsv && echo the same
the same
$ (jjak extract -q $CORPUS/articles > pages.txt; jjak extract -q all.jsonl > records.txt) 2> problems; cmp pages.txt records.txt && echo the same
the same
$ jjak extract -q --json all.jsonl 2> problems | cmp - all.jsonl && echo the same
the same
$ grep -F fruit-storehouse all.jsonl | grep -F 'www.northernpost' | grep '"language":"en"' | head -1 > en.json; grep -F '혜산 과일' all.jsonl | grep '"language":"ko"' | head -1 > ko.json
$ jjak align -q en.json ko.json | head -3
[0]:[0, 1]:0.5362
[1]:[2]:0.7941
[2]:[3]:0.7869
