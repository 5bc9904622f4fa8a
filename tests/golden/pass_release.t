# A corpus as a folder that can be published, twice: the second time with splits and a labelled sample.
$ jjak build $CORPUS/articles/www.northernpost.example -q -o out; jjak release out -o rel; (cd rel; sha256sum --check --quiet jjak.sha256; find . -type f | sort)
./README.md
./croissant.json
./document/train.jsonl
./document/train.tsv
./jjak.sha256
./paragraph/train.en
./paragraph/train.ids
./paragraph/train.jsonl
./paragraph/train.ko
./paragraph/train.tmx
./paragraph/train.tsv
./release.json
./sentence/train.en
./sentence/train.ids
./sentence/train.jsonl
./sentence/train.ko
./sentence/train.tmx
./sentence/train.tsv
! sentence, train: units 259, documents 21
! paragraph, train: units 120, documents 21
! document, train: units 21, documents 21
$ sed -n '1,/^---$/!p' rel/README.md | sed '/^With jjak/s/20..-..-../DAY/' | grep -v '^$'
# corpus
An English-Korean parallel corpus of news: sentences, paragraphs and whole articles.
## Contents
| level | split | documents | units | English letters | Korean letters |
|---|---|--:|--:|--:|--:|
| sentence | train | 21 | 259 | 26784 | 11464 |
| paragraph | train | 21 | 120 | 27027 | 11678 |
| document | train | 21 | 21 | 27455 | 11750 |
A unit is an English and a Korean text that translate each other. The levels hold the same texts: use one. Units of the level `document` are whole articles; unaligned sentences stay in their places, and `passages` says of each part whether it is rendered literally, rewritten, added (only English has it) or dropped (only Korean has it). Each level has JSON lines (`.jsonl`) and TSV; sentences and paragraphs also TMX and Moses files (`.en`, `.ko`, `.ids`).
There is one split; nothing was set apart for tests.
## Sources
| site | English articles | Korean articles | from | to | licence |
|---|--:|--:|---|---|---|
| northernpost.example | 21 | 21 | 2024-07-16 | 2025-04-17 | not stated |
The Korean articles are the originals, the English ones their translations. Articles in several pairs are counted in each.
## How it was made
With jjak 0.1.0, from a corpus of DAY. Articles were linked, cut into sentences and aligned automatically. Pairs by how they were linked: content 8, hreflang 1, read\_in\_korean 11, reciprocal 1.
## Quality
The confidence of a unit is the probability that it is right, as the aligner estimates it. Precision is the share of right units in a sample that people labelled, with Wilson's interval of 95 %.
| confidence | sentence units | mean confidence | precision |
|---|--:|--:|---|
| 0.00–0.50 | 4 | 0.458 | not measured |
| 0.50–0.70 | 3 | 0.573 | not measured |
| 0.70–0.90 | 26 | 0.815 | not measured |
| 0.90–0.99 | 89 | 0.964 | not measured |
| 0.99–1.00 | 137 | 0.997 | not measured |
Precision was not measured.
## Known faults
- Sentences without a counterpart, in no sentence unit: 8 English, 10 Korean beads.
- Sentence units that repeat another one exactly: 0.
- Sentence beads that were refused: none.
- Pairs by what a trial alignment said of them (an abridged or adapted translation leaves parts out): full 21.
- Links, sentence breaks and alignments are automatic; nobody has read all units.
## Rights and takedown
The texts belong to their publishers. No address for takedowns is stated.
The files and their digests are in `release.json` and `jjak.sha256` (`sha256sum --check jjak.sha256`).
$ (echo "pair	split"; tail -n +2 out/corpus.tsv | cut -d : -f 1 | uniq | awk '{print $1 "\t" (NR % 3 == 0 ? "test" : NR % 5 == 0 ? "dev" : "train")}' | head -n 20) > splits.tsv; (echo "id	label"; cut -f 1 out/corpus.ids | awk 'NR % 4 == 0 {print $1 "\t" (NR % 20 == 0 ? "wrong" : "right")} END {print "nobody:s0-0\tright"}') > sample.tsv
$ jjak release out -o rel --splits splits.tsv --sample sample.tsv --name border-news --contact corpus@example.org --licence northernpost.example=CC-BY-4.0 --licence elsewhere.example=MIT -O; ls rel/*
rel/README.md
rel/croissant.json
rel/jjak.sha256
rel/release.json

rel/document:
test.jsonl
test.tsv
train.jsonl
train.tsv
validation.jsonl
validation.tsv

rel/paragraph:
test.en
test.ids
test.jsonl
test.ko
test.tmx
test.tsv
train.en
train.ids
train.jsonl
train.ko
train.tmx
train.tsv
validation.en
validation.ids
validation.jsonl
validation.ko
validation.tmx
validation.tsv

rel/sentence:
test.en
test.ids
test.jsonl
test.ko
test.tmx
test.tsv
train.en
train.ids
train.jsonl
train.ko
train.tmx
train.tsv
validation.en
validation.ids
validation.jsonl
validation.ko
validation.tmx
validation.tsv
! sentence, test: units 65, documents 6
! sentence, train: units 153, documents 11
! sentence, validation: units 34, documents 3
! paragraph, test: units 32, documents 6
! paragraph, train: units 67, documents 11
! paragraph, validation: units 17, documents 3
! document, test: units 6, documents 6
! document, train: units 11, documents 11
! document, validation: units 3, documents 3
! jjak: one pair is in no split and was left out
! jjak: warning: a licence is given for elsewhere.example, and no article is from that site; name sites as the dataset card does
! jjak: 2 labelled units are not in the release
$ grep -A12 'license' rel/README.md; grep -A8 '^| confidence' rel/README.md; grep -A1 'takedown' rel/README.md
license: "cc-by-4.0"
multilinguality:
- "translation"
task_categories:
- "translation"
size_categories:
- "n<1K"
pretty_name: "border-news"
configs:
- config_name: "sentence"
  default: true
  data_files:
  - split: "test"
| confidence | sentence units | mean confidence | precision |
|---|--:|--:|---|
| 0.00–0.50 | 4 | 0.458 | 1.000 (0.207–1.000), 1 of 1 |
| 0.50–0.70 | 3 | 0.573 | 1.000 (0.207–1.000), 1 of 1 |
| 0.70–0.90 | 26 | 0.815 | 0.750 (0.301–0.954), 3 of 4 |
| 0.90–0.99 | 88 | 0.964 | 0.842 (0.624–0.945), 16 of 19 |
| 0.99–1.00 | 131 | 0.997 | 0.789 (0.637–0.889), 30 of 38 |

63 labelled units are in this release.
## Rights and takedown

