# Gold that cannot be read is named with its line.
$ printf "[0]:[0]\n\n# comment\n[1:[1]\n" > bad.txt; jjak eval beads bad.txt bad.txt
$ printf "[0, 2]:[0]\n" > gap.txt; jjak eval beads gap.txt gap.txt
$ printf "a\tb\n" > batch.tsv; jjak align --batch batch.tsv
$ mkdir gold pred; printf "[0]:[0]\n" > gold/a.txt; jjak eval beads gold pred
