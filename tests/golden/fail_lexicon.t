# Files that are not lexicons, or have another version, or are damaged or truncated.
$ printf "A.\n" > a.en; printf "가.\n" > a.ko; printf "rice\t쌀\n" > terms.tsv; jjak align a.en a.ko --lexicon-in terms.tsv
! jjak: terms.tsv: not a lexicon file; --lexicon-out and jjak lexicon merge write them
[1]
$ printf "jjak-lexicon\t2\tx\n" > new; jjak lexicon merge new -o out
! jjak: new: a kind of file that jjak does not read (jjak-lexicon, not version 1)
[1]
$ printf "jjak-lexicon\t1\t1\t0\t0\nen\trice\t-5\n" > negative; jjak lexicon merge negative -o out
! jjak: negative:2: damaged line of a lexicon file: expected a whole number from 0 to 4611686018427387904
[1]
$ printf "jjak-lexicon\t1\t1\t0\t0\nen\trice\tnan\n" > nan; jjak lexicon merge nan -o out --json
! {"error":{"code":"lexicon_line","message":"nan:2: damaged line of a lexicon file: expected a whole number from 0 to 4611686018427387904","file":"nan","line":2}}
[1]
$ printf "jjak-lexicon\t1\t2\t0\t0\nen\trice\t5\n" > cut; jjak build $CORPUS/articles -o out --lexicon-in cut
! jjak: cut:2: ends too early: the lines after 2
[1]
$ jjak lexicon merge none -o out; ls out
! jjak: none: there is no such file or folder; check the path
! ls: cannot access 'out': No such file or directory
[2]
