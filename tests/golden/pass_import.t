# Other parallel corpora as a corpus: what is kept, what works on it, and what a build says of it.
$ printf 'id\ten\tko\tnote\nu1\tIt rained in Wonsan.\t원산에 비가 왔다.\tmine\nu1\tSnow fell on Hyesan.\t혜산에 눈이 왔다.\t\n\tThe wind blew.\t바람이 불었다.\t\n' > units.tsv; jjak import units.tsv --explain
tsv: units 3, left out 0

  id                         2  u1
  en                         3  It rained in Wonsan.
  ko                         3  원산에 비가 왔다.
  note                       1  mine  (only kept)
$ jjak import units.tsv -o out; ls -A out; jjak export out -f tsv -q | cut -f 1-6
corpus.jjak
id	level	type	confidence	en	ko
u1	sentence			It rained in Wonsan.	원산에 비가 왔다.
u1.2	sentence			Snow fell on Hyesan.	혜산에 눈이 왔다.
units-edabb28956088700.u3	sentence			The wind blew.	바람이 불었다.
! imported from tsv: units 3, texts without counterpart 0, pairs 1
! units without an id, which got one: 1
! units with the id of another one, which got a number behind it: 1
$ jjak search out 혜산; jjak show out u1 --json | head -8; jjak stats out; jjak status out | tail -n 1; printf 'u9\tNew.\t새것.\t\n' >> units.tsv; jjak status out | tail -n +2
u1.2  –
  Snow fell on Hyesan.
  혜산에 눈이 왔다.
{
  "unit": {
    "id": "u1",
    "level": "sentence",
    "type": "",
    "confidence": null,
    "margin": null,
    "mark": "",
articles by language
  en                               1
  ko                               1
articles by kind
  –                                2
articles by year
  –                                2
pairs by method
  import                           1
pairs by label
  –                                1
sentence beads by type
  –                                3
sentence units by confidence
  –                                3
unchanged: 1
changed: 1
  units.tsv
unchanged: 0
$ jjak import units.tsv -o new --json; jjak diff out new
{
  "format": "tsv",
  "units": 4,
  "alone": 0,
  "pairs": 1,
  "bad": 0,
  "named": 1,
  "renamed": 1,
  "taken_down": 0,
  "output": "new"
}
~  units-edabb28956088700
  units.tsv
  units.tsv
  why: import
  beads: 1 came, 0 went; 0 confidences changed
pairs: 0 the same, 1 different
[1]
$ jjak check out | tail -n 1; jjak filter out -o clean --explain u1 | head -3; jjak partition out -o parts -q && ls parts | head -3; jjak release out -o release -q && grep '^With jjak' release/README.md | sed 's/corpus of [0-9-]*/corpus of DAY/'; grep 'not known' release/README.md
3 units checked, 0 with findings
u1
  damaged                    0  accepted  reject_above = 0
  equal_sides                0  accepted  reject_above = 40
assignment.tsv
certificate.tsv
dev.jsonl
With jjak 0.1.0, from a corpus of DAY. The units were aligned elsewhere, and imported from files. Pairs by how they were linked: import 1.
| not known | 3 | – | not measured |
$ jjak export out -f xces -o xces -q && jjak import xces/corpus.xces -o again && jjak status again | tail -n 1
unchanged: 3
! imported from xces: units 3, texts without counterpart 0, pairs 1
$ printf 'It rained.\nIt snowed.\nThe end.\n' > a.en; printf '비가 왔다.\n눈이 왔다.\n' > a.ko; printf '0\t0\t0.3\n1\t1\t-0.2\n2\t2\t0\n' > rungs; jjak import a.en a.ko rungs -o hunalign && jjak export hunalign -f ladders -o ladders -q && cat ladders/ladders/rungs.txt
[0]:[0]:1.0000
[1]:[1]:1.0000
[2]:[]:1.0000
! imported from ladder: units 2, texts without counterpart 1, pairs 1
$ jjak build $CORPUS/articles/www.northernpost.example -q -o built; cp built/corpus.tmx .; jjak import built/corpus.tmx -o built -O; jjak import corpus.tmx -o built -O -q; ls built; jjak status built | tail -n 1; jjak build $CORPUS/articles/www.northernpost.example -q -o built -O; jjak export built -f tmx -q | cmp - corpus.tmx && echo built anew
corpus.jjak
jjak.sha256
ladders
report
unchanged: 1
built anew
! jjak: built: this folder holds a corpus, whose files would be replaced; choose another one
