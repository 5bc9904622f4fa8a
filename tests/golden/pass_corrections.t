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
