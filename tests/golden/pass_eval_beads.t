# Strict and lax scores.
$ printf "[0]:[0]\n[1, 2]:[1]\n[]:[2]\n[3]:[3]\n" > gold.txt; printf "[0]:[0]:0.9\n[1]:[1]:0.8\n[2]:[]:0.5\n[]:[2]:0.7\n[3]:[3]:1\n" > pred.txt
$ jjak eval beads gold.txt pred.txt
$ jjak eval beads --json gold.txt pred.txt
$ mkdir gold pred; mv gold.txt gold/a.gold; mv pred.txt pred/a.pred; jjak eval beads gold pred | head -4
