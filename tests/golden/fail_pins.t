# Pins that contradict each other are reported with file and line.
$ printf "One.\nTwo.\nThree.\n" > a.en; printf "하나.\n둘.\n" > a.ko
$ printf "[0]:[0]\n[2]:[2]\n" > p.txt; jjak align a.en a.ko --pin p.txt
! jjak: p.txt:2: this pin is outside the texts, whose last lines are [2]:[1] (counted from 0)
[1]
$ printf "# known\n[0, 1]:[0]\n[1]:[1]\n" > p.txt; jjak align a.en a.ko --pin p.txt
! jjak: p.txt:3: shares a line with the pin [0, 1]:[0]; a line of a text can be pinned once
[1]
$ printf "[0]:[0]\n[]:[0]\n" > p.txt; jjak align a.en a.ko --pin p.txt
! jjak: p.txt:2: shares a line with the pin [0]:[0]; a line of a text can be pinned once
[1]
$ printf "[0]:[1]\n[1]:[0]\n" > p.txt; jjak align a.en a.ko --pin p.txt
! jjak: p.txt:2: crosses the pin [0]:[1]; pins must come in the same order on both sides
[1]
$ printf "[1]:[0]\n[0]:[1]\n" > p.txt; jjak align a.en a.ko --pin p.txt
! jjak: p.txt:2: crosses the pin [1]:[0]; pins must come in the same order on both sides
[1]
$ printf "[0]-[1]\n" > p.txt; jjak align a.en a.ko --pin p.txt
! jjak: p.txt:1: not a ladder line: "[0]-[1]"; expected consecutive line numbers, [0, 1]:[0] or [0, 1]:[0]:0.97
[1]
$ printf "[2]:[0]\n[7]:[]\n" > p.txt; printf "a.en\ta.ko\tx.txt\tp.txt\n" | jjak align -q --batch - --json; ls
a.en
a.ko
p.txt
! {"error":{"code":"pin_outside","message":"p.txt:2: this pin is outside the texts, whose last lines are [2]:[1] (counted from 0)","file":"p.txt","line":2}}
$ jjak align a.en a.ko --pin missing.txt
! jjak: missing.txt: there is no such file or folder; check the path
[1]
$ jjak align --batch batch.tsv --pin p.txt
! jjak: --batch names pin files itself, in a fourth column; --pin does not go with it
! Try “jjak align --help”.
[2]
$ printf "a.en\ta.ko\tx.txt\tp.txt\tq.txt\n" | jjak align --batch -
! jjak: -:1: cannot make sense of this line: English file <TAB> Korean file <TAB> output file, or these and <TAB> pin file
[1]
