# Units of a corpus and of others' files are kept or rejected by a recipe, with reasons.
$ jjak build $CORPUS/articles -q -o out; jjak filter out -o clean | head -17
1,232 of 1,269 units are kept

  filter                   alone    in order        left  rule
  damaged                      0           0       1,269  reject_above = 0
  equal_sides                  0           0       1,269  reject_above = 40
  language_en                  0           0       1,269  reject_below = 0.6
  language_ko                  0           0       1,269  reject_below = 0.1
  untranslated                 0           0       1,269  reject_above = 0.6
  boilerplate                  0           0       1,269  reject_above = 0
  address_share                0           0       1,269  reject_above = 0.7
  personal_data                0           0       1,269  reject_above = 0
  confidence                   1           1       1,268  reject_below = 0.5
  evidence                     0           0       1,268  reject_below = 0.45
  length_deviation             0           0       1,268  reject_above = 4.5
  duplicate                   34          34       1,234  reject_above = 0
  near_duplicate              36           2       1,232  reject_above = 0.8

$ ls clean; head -2 clean/kept.tsv | cut -f1-4; tail -n +2 clean/kept.tsv | wc -l; wc -l < clean/rejected.jsonl
jjak.sha256
kept.jsonl
kept.tsv
rejected.jsonl
waterfall.tsv
id	level	type	confidence
read-php-num-358-1a00c869:p0-0	paragraph	1-1	1.0000
1232
37
$ cut -f1-7 clean/waterfall.tsv | tail -4
evidence	evidence	reject_below = 0.45	0	0	1268	0
length_deviation	length_deviation	reject_above = 4.5	0	0	1268	0
duplicate	duplicate	reject_above = 0	34	34	1234	0
near_duplicate	near_duplicate	reject_above = 0.8	36	2	1232	0
$ (cd clean; sha256sum --check --quiet jjak.sha256) && echo whole
whole
$ echo "# a Korean side that was shifted by one line"; grep -P '\tsentence\t' out/corpus.tsv > s.tsv; (printf 'en\tko\n'; paste <(cut -f5 s.tsv) <(cut -f6 s.tsv | tail -n +2; cut -f6 s.tsv | head -1)) > shifted.tsv; jjak filter shifted.tsv -o shifted --json | head -4
# a Korean side that was shifted by one line
{
  "units": 858,
  "bad": 0,
  "kept": 3,
$ printf 'id\ten\tko\na\tCall 010-1234-5678.\t010-1234-5678로 전화하면 된다.\nb\t<b>Rain</b>\t비\n' > two.tsv; jjak filter two.tsv -o two -q; cat two/rejected.jsonl; jjak filter two.tsv --explain b
{"translation": {"en": "Call 010-1234-5678.", "ko": "010-1234-5678로 전화하면 된다."}, "id": "a", "rejected_by": {"filter":"address_share","measure":"address_share","score":0.7222,"rule":"reject_above = 0.7"}}
{"translation": {"en": "<b>Rain</b>", "ko": "비"}, "id": "b", "rejected_by": {"filter":"damaged","measure":"damaged","score":1,"rule":"reject_above = 0"}}
b
  damaged                    1  rejected  reject_above = 0
  equal_sides                0  accepted  reject_above = 40
  language_en                1  accepted  reject_below = 0.6
  language_ko                –  accepted  reject_below = 0.1
  untranslated               0  accepted  reject_above = 0.6
  boilerplate                0  accepted  reject_above = 0
  address_share              0  accepted  reject_above = 0.7
  personal_data              0  accepted  reject_above = 0
  confidence                 –  accepted  reject_below = 0.5
  evidence              0.9994  accepted  reject_below = 0.45
  length_deviation        1.61  accepted  reject_above = 4.5
  duplicate                  0  accepted  reject_above = 0
  near_duplicate             0  accepted  reject_above = 0.8
rejected by damaged
$ printf '[[filter]]\nmeasure = "letters_en"\nreject_below = 6\n' > short.toml; printf 'Rain.\nSnow fell.\n' > n.en; printf '비.\n눈이 왔다.\n' > n.ko; jjak filter n.en -o n --recipe short.toml; cat n/kept.jsonl
1 of 2 units are kept

  filter                   alone    in order        left  rule
  letters_en                   1           1           1  reject_below = 6

  letters_en: line 1, 5
    Rain.
    비.
{"translation": {"en": "Snow fell.", "ko": "눈이 왔다."}}
$ jjak filter --print-recipe | head -3
# The recipe of jjak filter where none is given. docs/filtering.md explains the measures and how good this recipe is.
# Filters work in this order. Change, remove and add them as you like; jjak filter --recipe FILE.toml uses yours.

$ echo "# an outside judge, whose answers are kept"; printf 'id\ten\tko\n' > j.tsv; for i in 1 2 3; do printf "u$i\tThe school opened in 199$i.\t학교는 199$i년에 문을 열었다.\n"; done >> j.tsv; JUDGE='n=0; while read -r l; do echo "{\"unit\": $n, \"score\": 0.$n}"; n=$((n+5)); [ $n -lt 6 ] || n=2; done'; jjak filter j.tsv -o j --judge "$JUDGE" --judge-limit 1 --judge-results judged.jsonl | tail -6; jjak filter j.tsv -o j -O --judge "$JUDGE" --judge-limit 1 --judge-results judged.jsonl --json | tail -7; wc -l < judged.jsonl
# an outside judge, whose answers are kept
    The school opened in 1993.
    학교는 1993년에 문을 열었다.

  judge: u1, 0
    The school opened in 1991.
    학교는 1991년에 문을 열었다.
  "judge": {
    "remembered": 1,
    "asked": 0,
    "answered": 0,
    "wrong": 0
  }
}
1
$ jjak filter - -o s -q < j.tsv; tail -n +2 s/kept.tsv | wc -l
1
