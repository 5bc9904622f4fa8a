# Two runs of beads, compared with the same gold.
$ mkdir gold before now; for d in a b c d; do printf "[0]:[0]\n[1, 2]:[1]\n[]:[2]\n[3]:[3]\n" > gold/$d.gold; done; cp gold/a.gold now/a.pred; cp gold/b.gold now/b.pred; printf "[0]:[0]\n[1]:[1]\n[2]:[]\n[]:[2]\n[3]:[3]\n" > before/a.pred; cp before/a.pred before/b.pred; cp before/a.pred before/c.pred
$ jjak eval beads gold now --against before
2 documents, 2 more without a prediction
          P       R       F1         gold  predicted
strict    1.0000  1.0000  1.0000        6          6
lax       1.0000  1.0000  1.0000        6          6
0-1       1.0000  1.0000  1.0000        2          2
1-1       1.0000  1.0000  1.0000        4          4
2-1       1.0000  1.0000  1.0000        2          2
confidence: expected calibration error 0.0000; precision above .99: 1.0000 (6 beads)
confidence of null alignments: expected calibration error 0.0000; precision above .99: 1.0000 (2 beads)

F1 compared with before
                        before  95 %           now     95 %           change   95 %                p
strict                  0.6667  0.6667-0.6667  0.8000  0.0000-1.0000  +0.1333  [-0.6667, +0.3333]  0.5000
lax                     1.0000  1.0000-1.0000  0.8000  0.0000-1.0000  -0.2000  [-1.0000, +0.0000]  1.0000
! jjak: warning: gold/c.gold: not scored: it has no counterpart in now
! jjak: warning: gold/d.gold: not scored: it has no counterpart in now
$ jjak eval beads --json gold now --against before 2>&1 | grep -o '"comparison".*'
"comparison":{"strict":{"units":3,"before":0.6666666666666666,"before_interval":{"low":0.6666666666666666,"high":0.6666666666666666},"now":0.8,"now_interval":{"low":0.0,"high":1.0},"change":0.13333333333333341,"change_interval":{"low":-0.6666666666666666,"high":0.33333333333333337},"p":0.5},"lax":{"units":3,"before":1.0,"before_interval":{"low":1.0,"high":1.0},"now":0.8,"now_interval":{"low":0.0,"high":1.0},"change":-0.19999999999999996,"change_interval":{"low":-1.0,"high":0.0},"p":1.0}}}
$ jjak eval beads --json gold now > now.json; jjak eval beads --json gold before > before.json; jjak eval beads gold now --gate before.json > /dev/null
! {"warning":{"code":"not_scored","message":"gold/c.gold: not scored: it has no counterpart in now","file":"gold/c.gold"}}
! {"warning":{"code":"not_scored","message":"gold/d.gold: not scored: it has no counterpart in now","file":"gold/d.gold"}}
! {"warning":{"code":"not_scored","message":"gold/d.gold: not scored: it has no counterpart in before","file":"gold/d.gold"}}
! jjak: warning: gold/c.gold: not scored: it has no counterpart in now
! jjak: warning: gold/d.gold: not scored: it has no counterpart in now
! jjak: before.json: scores are worse than here: missing 1 -> 2
[1]
$ jjak eval beads gold before --gate now.json > /dev/null
! jjak: warning: gold/d.gold: not scored: it has no counterpart in before
! jjak: now.json: scores are worse than here: strict.f1 1 -> 0.666667
[1]
$ echo '{"strict": {"f1": 0.6}}' > floor.json; jjak eval beads gold before --gate floor.json > /dev/null
! jjak: warning: gold/d.gold: not scored: it has no counterpart in before
$ echo '{"scores": 1}' > other.json; jjak eval beads gold before --gate other.json > /dev/null
! jjak: warning: gold/d.gold: not scored: it has no counterpart in before
! jjak: other.json: no scores of this command: expected what it prints with --json
[1]
$ echo 'strict .6' > other.json; jjak eval beads gold before --gate other.json > /dev/null
! jjak: warning: gold/d.gold: not scored: it has no counterpart in before
! jjak: other.json: no scores of this command: expected what it prints with --json
[1]
$ jjak eval beads gold before --gate none.json > /dev/null
! jjak: warning: gold/d.gold: not scored: it has no counterpart in before
! jjak: none.json: there is no such file or folder; check the path
[1]
$ printf "http://a.kr/en/1\thttp://a.kr/1\nhttp://a.kr/en/2\thttp://a.kr/2\n" > gold.tsv; head -1 gold.tsv > before.tsv; mkdir out; cp gold.tsv out/links.tsv; jjak eval links gold.tsv out --against before.tsv
                                  95 %             right      all
precision                 1.0000  0.3424-1.0000        2        2
                          1.0000  0.3424-1.0000        2        2
recall                    1.0000  0.3424-1.0000        2        2
F1                        1.0000

F1 compared with before.tsv
                        before  95 %           now     95 %           change   95 %                p
f1                      0.6667  0.0000-1.0000  1.0000  1.0000-1.0000  +0.3333  [+0.0000, +1.0000]  1.0000
$ jjak eval links --json gold.tsv out > links.json; jjak eval links gold.tsv before.tsv --gate links.json | tail -1
F1                        0.6667
! jjak: links.json: scores are worse than here: f1 1 -> 0.666667
$ printf '{"url": "http://x.kr/1", "title": "A"}\n{"url": "http://x.kr/2", "title": "B"}\n' > gold.jsonl; head -1 gold.jsonl > before.jsonl; jjak eval articles gold.jsonl gold.jsonl --against before.jsonl
x.kr: 2 articles
            P       R       F1         gold  predicted
paragraphs  0.0000  0.0000  0.0000        0          0
              right    wrong  missing
title             2        0        0

all: 2 articles
            P       R       F1         gold  predicted
paragraphs  0.0000  0.0000  0.0000        0          0
              right    wrong  missing
title             2        0        0

F1 compared with before.jsonl
                        before  95 %           now     95 %           change   95 %                p
paragraphs              0.0000  0.0000-0.0000  0.0000  0.0000-0.0000  +0.0000  [+0.0000, +0.0000]  1.0000
title                   0.5000  0.0000-1.0000  1.0000  1.0000-1.0000  +0.5000  [+0.0000, +1.0000]  1.0000
$ jjak eval articles --json gold.jsonl gold.jsonl > articles.json; jjak eval articles gold.jsonl before.jsonl --gate articles.json > /dev/null
! jjak: articles.json: scores are worse than here: all.missing 0 -> 1, all.fields.title.accuracy 1 -> 0.5
[1]
$ jjak eval articles --json gold.jsonl before.jsonl --against gold.jsonl | grep -o '"comparison".*'
"comparison":{"paragraphs":{"units":2,"before":0.0,"before_interval":{"low":0.0,"high":0.0},"now":0.0,"now_interval":{"low":0.0,"high":0.0},"change":0.0,"change_interval":{"low":0.0,"high":0.0},"p":1.0},"title":{"units":2,"before":1.0,"before_interval":{"low":1.0,"high":1.0},"now":0.5,"now_interval":{"low":0.0,"high":1.0},"change":-0.5,"change_interval":{"low":-1.0,"high":0.0},"p":1.0}}}
