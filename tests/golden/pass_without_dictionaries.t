# Without built dictionaries, a note is printed once at the end, and not with -q.
$ mkdir empty; printf "The mine dug 1,204 tons of coal.\n" > a.en; printf "광산은 석탄 1204톤을 캤다.\n" > a.ko
$ JJAK_DATA=empty jjak align a.en a.ko | cut -d: -f1,2
[0]:[0]
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ JJAK_DATA=$PWD/none jjak align a.en a.ko | cut -d: -f1,2
[0]:[0]
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ JJAK_DATA=empty jjak align -q a.en a.ko | cut -d: -f1,2
[0]:[0]
$ printf "a.en\ta.ko\t1.out\na.en\ta.ko\t2.out\n" | JJAK_DATA=empty jjak align --batch -
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
! 2 pairs of files aligned
$ JJAK_DATA=empty jjak build $CORPUS/articles/www.borderweekly.example -o out > summary; JJAK_DATA=empty jjak build -q $CORPUS/articles/www.borderweekly.example -o out -O > summary
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ env -u HOME jjak align a.en a.ko | cut -d: -f1,2
[0]:[0]
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
