# Recipes with mistakes, inputs that are no parallel corpus, and folders that must not be written into.
$ printf 'en\tko\nIt rained.\t비가 왔다.\nno Korean\t\n' > a.tsv; printf '[[filter]]\nmeasure = "confidance"\nreject_below = 0.5\n' > typo.toml; jjak filter a.tsv -o out --recipe typo.toml
! jjak: typo.toml:2: unknown word in the recipe: “confidance”; did you mean “confidence”?
[2]
$ printf '[[filter]]\nmeasure = "margin"\nreject_belo = 0.5\n' > key.toml; jjak filter a.tsv -o out --recipe key.toml
! jjak: key.toml:3: unknown word in the recipe: “reject_belo”; did you mean “reject_below”?
[2]
$ printf '[[filter]\n' > broken.toml; jjak filter a.tsv -o out --recipe broken.toml
! jjak: broken.toml:1: not TOML: Error while parsing table header: expected ']', saw '\n'
[2]
$ jjak filter a.tsv -o out -q; ls out; jjak filter a.tsv -o out -q
jjak.sha256
kept.jsonl
kept.tsv
rejected.jsonl
waterfall.tsv
! jjak: warning: a.tsv:3: left out, not a unit: no Korean text
! jjak: warning: a.tsv:3: left out, not a unit: no Korean text
! jjak: out/kept.tsv: exists already; use -O to overwrite it
[1]
$ jjak filter a.tsv --explain nobody
! jjak: warning: a.tsv:3: left out, not a unit: no Korean text
! jjak: the corpus has no such article, pair or unit: nobody
[1]
$ jjak filter a.tsv; jjak filter - -o other -q < a.tsv; ls other | head -2
jjak.sha256
kept.jsonl
! jjak: give INPUT and --output, or --explain, or --print-recipe
! Try “jjak filter --help”.
! jjak: warning: -:3: left out, not a unit: no Korean text
$ printf 'just words\n' > words.txt; jjak filter words.txt -o other; jjak filter missing.tsv -o other
! jjak: words.txt: not a parallel corpus that jjak reads (no TMX, XLIFF, XCES, JSON, or tab-separated line); give a folder of “jjak build”, TSV, JSON lines, TMX, XLIFF, XCES, or two files with a line a unit
! jjak: missing.tsv: there is no such file or folder; check the path
[1]
$ mkdir corpus; touch corpus/corpus.jjak; jjak filter a.tsv -o corpus -O
! jjak: corpus: this folder holds a corpus, whose files would be replaced; choose another one
[1]
$ jjak filter a.tsv -o judged -O -q --judge 'exit 3'; jjak filter a.tsv -o judged -O -q --judge 'sleep 100' --judge-timeout 1; jjak filter a.tsv -o judged -O -q --judge 'while read -r l; do echo maybe; done'; ls judged | wc -l
5
! jjak: warning: a.tsv:3: left out, not a unit: no Korean text
! jjak: warning: the judge ended too early; exit status 3, 1 of 1 units have no answer
! jjak: warning: a.tsv:3: left out, not a unit: no Korean text
! jjak: warning: the judge gave no answer in time and was ended; 1 of 1 units have no answer
! jjak: warning: a.tsv:3: left out, not a unit: no Korean text
! jjak: warning: the judge wrote something that is no answer: maybe
! jjak: warning: the judge ended too early; exit status 0, 1 of 1 units have no answer
$ jjak filter a.tsv -o judged -O -q --judge true --judge-limit 0
! jjak: wrong value for --judge-limit: 0; expected 1 to 10000000
! Try “jjak filter --help”.
[2]
