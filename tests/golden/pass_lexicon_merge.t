# Two parts of a collection share what they learned; the order of merging does not matter.
$ for i in 1 2 3 4; do printf "The zeppelin flew over field $i.\nGiraffes slept in house $i.\n" > $i.en; printf "체펠린이 밭 $i곳을 날았다.\n기린이 집 $i채에서 잤다.\n" > $i.ko; done
$ printf "1.en\t1.ko\t1.out\n2.en\t2.ko\t2.out\n" > a.tsv; printf "3.en\t3.ko\t3.out\n4.en\t4.ko\t4.out\n" > b.tsv
$ jjak align -q --batch a.tsv --lexicon-out a.lexicon; jjak align -q --batch b.tsv --lexicon-out b.lexicon
$ jjak lexicon merge a.lexicon b.lexicon -o ab.lexicon
English words: 6; Korean words: 8; pairs: 24
$ jjak lexicon merge -q b.lexicon a.lexicon -o ba.lexicon; cmp ab.lexicon ba.lexicon; head -1 ab.lexicon; wc -l < ab.lexicon
jjak-lexicon	1	6	8	24
39
$ jjak lexicon merge ab.lexicon -o ab.lexicon
! jjak: ab.lexicon: exists already; use -O to overwrite it
[1]
$ jjak lexicon merge ab.lexicon b.lexicon -o ab.lexicon -O --json
{"english":6,"korean":8,"pairs":24}
$ jjak align -q --batch a.tsv -O --lexicon-in ba.lexicon -j 2 && cat 1.out | cut -d: -f1,2
[0]:[0]
[1]:[1]
$ jjak align -q -f jsonl 1.en 1.ko | grep -c induced; jjak align -q -f jsonl 1.en 1.ko --lexicon-in ba.lexicon | grep -c induced
0
2
$ cp a.lexicon before; jjak align -q --batch a.tsv -O --lexicon-out a.lexicon -j 3; cmp before a.lexicon; ls *.part-* 2>/dev/null | wc -l
0
$ jjak align -q --batch b.tsv --lexicon-out a.lexicon
! jjak: a.lexicon: exists already; use -O to overwrite it
[1]
$ jjak build -q $CORPUS/articles -o out --lexicon-in ab.lexicon --lexicon-out c.lexicon && head -c 15 c.lexicon
jjak-lexicon	1	
