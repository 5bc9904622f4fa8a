# Unreadable gold is reported with its line.
$ printf "[0]:[0]\n\n# comment\n[1:[1]\n" > bad.txt; jjak eval beads bad.txt bad.txt
! jjak: bad.txt:4: not a ladder line: "[1:[1]"; expected consecutive line numbers, [0, 1]:[0] or [0, 1]:[0]:0.97
[1]
$ printf "[0, 2]:[0]\n" > gap.txt; jjak eval beads gap.txt gap.txt
! jjak: gap.txt:1: not a ladder line: "[0, 2]:[0]"; expected consecutive line numbers, [0, 1]:[0] or [0, 1]:[0]:0.97
[1]
$ printf "a\tb\n" > batch.tsv; jjak align --batch batch.tsv
! jjak: batch.tsv:1: cannot make sense of this line: English file <TAB> Korean file <TAB> output file, or these and <TAB> pin file
[1]
$ mkdir gold pred; printf "[0]:[0]\n" > gold/a.txt; jjak eval beads gold pred
! jjak: warning: gold/a.txt: not scored: it has no counterpart in pred
! jjak: pred: nothing in it
[1]
