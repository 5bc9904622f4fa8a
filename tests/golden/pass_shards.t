# Pairs that other processes align: the build gives the bytes that it would give by itself.
$ cp -r $CORPUS/articles/www.northernpost.example pages; jjak build -q pages -o whole; jjak build pages -o out --shards 2; ls out out/shards
out:
corpus.jjak
shards

out/shards:
1.shard
2.shard
jjak.sha256
knowledge
! pairs to align: 21, in 2 shards, out/shards/*.shard; run “jjak align-shard” on each, on any machine, then this command without --shards
$ for N in 1 2; do jjak align-shard out/shards/$N.shard; done; jjak build -q pages -o out; diff -r --exclude=corpus.jjak whole out && echo equal; [ -e out/shards ] || echo "the shards are gone"
equal
the shards are gone
! aligned pairs: 10
! aligned pairs: 11
$ jjak build pages -o out --shards 3 --json | jq -c .; jjak align-shard --json out/shards/1.shard -o one; head -c 14 one
{"shards":3,"pairs":0}
{"aligned":0,"failed":0}
jjak-aligned 1
! {"note":"pairs to align: 0, in 3 shards, out/shards/*.shard; run “jjak align-shard” on each, on any machine, then this command without --shards"}
$ jjak build -q pages -o part --shards 2; jjak align-shard -q part/shards/1.shard; jjak align-shard -q part/shards/2.shard; truncate -s 999 part/shards/2.aligned; jjak build pages -o part 2>&1 >/dev/null | grep -v article; diff -r --exclude=corpus.jjak whole part && echo equal
jjak: warning: part/shards/2.aligned: damaged or incomplete; make it again
aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
alignments that were made elsewhere: 10
files: 0 new, 0 changed, 0 gone, 62 unchanged
pairs: 21 new, 0 changed, 0 gone
equal
$ jjak build -q pages -o bad --shards 1; truncate -s 999 bad/shards/1.shard; jjak align-shard bad/shards/1.shard
! jjak: bad/shards/1.shard: damaged or incomplete; make it again
[1]
$ jjak align-shard whole/corpus.tsv
! jjak: whole/corpus.tsv: not a file of shards that this version of jjak reads; “jjak build --shards” writes shards, and “jjak align-shard” what comes of them
[1]
$ jjak align-shard nowhere.shard
! jjak: nowhere.shard: there is no such file or folder; check the path
[1]
$ printf 'storehouse\t저장고\n' > terms.tsv; jjak build -q pages -o own --terms terms.tsv --shards 1; jjak align-shard own/shards/1.shard; printf 'rice\t쌀\n' >> terms.tsv; jjak align-shard own/shards/1.shard
! aligned pairs: 21
! jjak: own/shards/1.shard: made with other options, dictionaries, knowledge, or another version of jjak
[1]
$ jjak build pages -o out --shards 0
! jjak: wrong value for --shards: 0; expected 1 to 500
! Try “jjak build --help”.
[2]
$ jjak align-shard out/../own/shards/1.shard -o own/shards/1.shard
! jjak: --output names the shard itself; choose another file
! Try “jjak align-shard --help”.
[2]
