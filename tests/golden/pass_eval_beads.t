# Strict and lax scores of beads.
$ printf "[0]:[0]\n[1, 2]:[1]\n[]:[2]\n[3]:[3]\n" > gold.txt; printf "[0]:[0]:0.9\n[1]:[1]:0.8\n[2]:[]:0.5\n[]:[2]:0.7\n[3]:[3]:1\n" > pred.txt
$ jjak eval beads gold.txt pred.txt
1 document
          P       R       F1         gold  predicted
strict    0.6667  0.6667  0.6667        3          3
lax       1.0000  1.0000  1.0000        3          3
0-1       1.0000  1.0000  1.0000        1          1
1-0       0.0000  0.0000  0.0000        0          1
1-1       0.6667  1.0000  0.8000        2          3
2-1       0.0000  0.0000  0.0000        1          0
confidence: expected calibration error 0.3000; precision above .99: 1.0000 (1 beads)
confidence of null alignments: expected calibration error 0.4000; precision above .99: 0.0000 (0 beads)
$ jjak eval beads --json gold.txt pred.txt
{"documents":1,"missing":0,"strict":{"p":0.6666666666666666,"r":0.6666666666666666,"f1":0.6666666666666666,"predicted":3,"gold":3},"lax":{"p":1.0,"r":1.0,"f1":1.0,"predicted":3,"gold":3},"by_type":{"0-1":{"p":1.0,"r":1.0,"f1":1.0,"predicted":1,"gold":1},"1-0":{"p":0.0,"r":0.0,"f1":0.0,"predicted":1,"gold":0},"1-1":{"p":0.6666666666666666,"r":1.0,"f1":0.8,"predicted":3,"gold":2},"2-1":{"p":0.0,"r":0.0,"f1":0.0,"predicted":0,"gold":1}},"calibration":{"error":0.30000000000000004,"sure_precision":1.0,"sure":1,"bins":[{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":1,"confidence":0.8,"right":0.0},{"beads":2,"confidence":0.95,"right":1.0}]},"null_calibration":{"error":0.4,"sure_precision":0.0,"sure":0,"bins":[{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":1,"confidence":0.5,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":1,"confidence":0.7,"right":1.0},{"beads":0,"confidence":0.0,"right":0.0},{"beads":0,"confidence":0.0,"right":0.0}]}}
$ mkdir gold pred; mv gold.txt gold/a.gold; mv pred.txt pred/a.pred; jjak eval beads gold pred | head -4
1 document
          P       R       F1         gold  predicted
strict    0.6667  0.6667  0.6667        3          3
lax       1.0000  1.0000  1.0000        3          3
$ mkdir both; printf "[0]:[0]\n" > both/a.par.txt; printf "[0]:[0]\n[1]:[]\n" > both/a.sent.txt; jjak eval beads both both
paragraphs: 1 document
          P       R       F1         gold  predicted
strict    1.0000  1.0000  1.0000        1          1
lax       1.0000  1.0000  1.0000        1          1
1-1       1.0000  1.0000  1.0000        1          1
confidence: expected calibration error 0.0000; precision above .99: 1.0000 (1 beads)

sentences: 1 document
          P       R       F1         gold  predicted
strict    1.0000  1.0000  1.0000        1          1
lax       1.0000  1.0000  1.0000        1          1
1-0       1.0000  1.0000  1.0000        1          1
1-1       1.0000  1.0000  1.0000        1          1
confidence: expected calibration error 0.0000; precision above .99: 1.0000 (1 beads)
confidence of null alignments: expected calibration error 0.0000; precision above .99: 1.0000 (1 beads)
$ jjak eval beads --json both both | tr "{" "\n" | grep -c documents
2
