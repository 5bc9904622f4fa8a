# Pins of any size are kept unchanged, and the rest is aligned around them.
$ for i in 1 2 3 4 5 6 7 8 9; do echo "The plant sold 12$i tons of coal."; done > a.en; for i in 1 2 3 4 5 6 7 8 9; do echo "공장은 석탄 12$i톤을 팔았다."; done > a.ko
$ printf "# two that are known\n[1, 2, 3, 4, 5, 6]:[2, 3]\n\n[8]:[]:1:pinned\n" > pins.txt; jjak align -q a.en a.ko --pin pins.txt | tee out.txt | grep pinned
[1, 2, 3, 4, 5, 6]:[2, 3]:1.0000:pinned
[8]:[]:1.0000:pinned
$ jjak align -q -f jsonl a.en a.ko --pin pins.txt | grep -o '"type": "6-2", "confidence": [0-9.]*, "margin": [0-9.]*, "pinned": true'
"type": "6-2", "confidence": 1.0000, "margin": 1.0000, "pinned": true
$ jjak eval beads out.txt out.txt | sed -n 3p
strict    1.0000  1.0000  1.0000        3          3
$ printf "a.en\ta.ko\tx.txt\tpins.txt\na.en\ta.ko\ty.txt\t\na.en\ta.ko\tz.txt\n" > batch.tsv; jjak align -q --batch batch.tsv; grep -c pinned x.txt y.txt z.txt
x.txt:2
y.txt:0
z.txt:0
