# What people decided goes from one corpus to another, by the words of the sentences.
$ cp -r $CORPUS/articles/www.northernpost.example .; jjak build www.northernpost.example -o out -q; jjak build www.northernpost.example -o other -q; jjak corrections out
$ N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); echo '[0, 1]:[0, 1]' | jjak pin out $N - -q; jjak corrections out | sed 's/"made":"20[^"]*"/"made":"TIME"/' > all.jsonl; cut -c 1-150 all.jsonl
{"english":"https://www.northernpost.example/english/hyesan-fruit-storehouse-locals-left-out/","korean":"https://www.northernpost.example/%ED%98%9C%EC
$ jjak corrections other --take all.jsonl -q; jjak corrections other | wc -l
1
$ N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); jjak show other $N:s0.1-0.1 | grep mark
mark          pinned
$ sed 's/"pinned"/"rejected"/' all.jsonl | jjak corrections out --take - | head -2
! took decisions about 0 pairs
! jjak: one decision differs from that of the corpus, which stays
! nothing has changed in 62 files; the results are up to date
$ sed 's/"pinned"/"rejected"/' all.jsonl > rejected.jsonl; jjak build www.northernpost.example -o third -q; jjak corrections third --take rejected.jsonl -q; grep -c . third/refused.tsv; grep rejected third/refused.tsv | cut -f 1-3 | cut -c 1-60
2
hyesan-fruit-storehouse-locals-left-out-3c14264a:s0.1-0.1	se
$ printf '{"english":"a"}\n' | jjak corrections out --take -
! jjak: -:1: this is no line of corrections as “jjak corrections” prints them
[1]
$ (cat all.jsonl; echo '{"english":"a","korean":"b","decisions":{"pins":[{"verdict":"sure"}],"parted":false}}') > bad.jsonl; jjak corrections out --take bad.jsonl
! jjak: bad.jsonl:2: this is no line of corrections as “jjak corrections” prints them
[1]
$ jjak corrections nowhere
! jjak: nowhere: this folder holds no corpus; “jjak build INPUT... -o FOLDER” makes one
[1]
$ python3 -c "import json; line = json.loads(open('all.jsonl').readline()); lines = line['decisions']['pins'][0]['english']['lines'].split('\n'); line['decisions'] = {'pins': [], 'edits': [{'side': 'english', 'sentence': {'lines': lines[0] + '\n', 'nth': 0, 'count': 1}, 'text': 'Edited by hand.'}], 'parted': False}; print(json.dumps(line))" > edits.jsonl; jjak corrections third --take edits.jsonl -q; grep -c "Edited by hand" third/corpus.tsv; jjak corrections third | grep -o '"edits":.*"text":"Edited by hand."'
1
"edits":[{"side":"english","sentence":{"lines":"A new fruit storehouse in the border city of Hyesan, Ryanggang province, took in its first apples early this month, but almost none of the fruit is reaching ordinary residents.\n","nth":0,"count":1},"text":"Edited by hand."
$ N=$(ls third/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); jjak show third $N:s0.1-0.1 --source | grep -A 3 "as read"
en as read    A new fruit storehouse in the border city of Hyesan, Ryanggang
              province, took in its first apples early this month, but almost
              none of the fruit is reaching ordinary residents. “The storehouse
              on the edge of the city went into operation on Nov. 7,” a source
$ sed 's/Edited by hand/Edited otherwise/' edits.jsonl | jjak corrections third --take - | head -2
! took decisions about 0 pairs
! jjak: one decision differs from that of the corpus, which stays
! nothing has changed in 62 files; the results are up to date
$ sed 's/Edited by hand./two\\nlines/' edits.jsonl | jjak corrections third --take -
! jjak: -:1: this is no line of corrections as “jjak corrections” prints them
[1]
