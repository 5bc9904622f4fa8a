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
$ jjak partition out -o parts -q --dev 15 --test 15; (echo "id	label"; cut -f 1 out/corpus.ids | awk 'NR % 4 == 0 {print $1 "\t" (NR % 20 == 0 ? "wrong" : "right")} END {print "nobody:s0-0\tright"}') > sample.tsv
$ jjak release out -o rel --partition parts --sample sample.tsv --name border-news --contact corpus@example.org --licence northernpost.example=CC-BY-4.0 --licence elsewhere.example=MIT -O; ls rel/sentence
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
! sentence, test: units 37, documents 3
! sentence, train: units 186, documents 15
! sentence, validation: units 36, documents 3
! paragraph, test: units 17, documents 3
! paragraph, train: units 89, documents 15
! paragraph, validation: units 14, documents 3
! document, test: units 3, documents 3
! document, train: units 15, documents 15
! document, validation: units 3, documents 3
! jjak: warning: a licence is given for elsewhere.example, and no article is from that site; name sites as the dataset card does
! jjak: one labelled unit is not in the release
$ cat rel/*/*.jsonl | grep -c '"level": "[sp]'; cat parts/train.jsonl parts/dev.jsonl parts/test.jsonl | wc -l
379
379
$ jjak filter out -o clean -q > /dev/null; jjak partition clean/kept.tsv -o fewer -q --dev 15 --test 15; jjak release out -o less --partition fewer
! sentence, test: units 37, documents 3
! sentence, train: units 184, documents 15
! sentence, validation: units 34, documents 3
! paragraph, test: units 17, documents 3
! paragraph, train: units 89, documents 15
! paragraph, validation: units 14, documents 3
! document, test: units 3, documents 3
! document, train: units 15, documents 15
! document, validation: units 3, documents 3
! jjak: 4 units are in no split and were left out
$ grep -A12 'license' rel/README.md; grep -A8 '^| confidence' rel/README.md
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
| 0.90–0.99 | 89 | 0.964 | 0.842 (0.624–0.945), 16 of 19 |
| 0.99–1.00 | 137 | 0.997 | 0.795 (0.645–0.892), 31 of 39 |

64 labelled units are in this release.
