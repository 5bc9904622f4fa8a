# English and Korean in the wrong order; two files in one language.
$ printf "The market closed early on Monday.\nNobody knew why it did.\n" > a.en; printf "시장은 월요일에 일찍 문을 닫았다.\n아무도 이유를 몰랐다.\n" > a.ko
$ jjak align a.ko a.en
! jjak: a.ko: the sides are swapped: this file is Korean; give the English file first
[1]
$ jjak align a.en a.en
[0]:[0]:0.9827
[1]:[1]:0.9827
! jjak: warning: a.en: both sides are in the same language (en)
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ jjak align a.en a.ko | sed "s/:0[.].*/:C/;s/:1[.]00/:C/"
[0]:[0]:C
[1]:[1]:C
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
