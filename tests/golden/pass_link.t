# Links of the whole sample, and of a list of paths.
$ jjak link $CORPUS/articles -o links.tsv
! pairs: 26; articles without a partner: 11
$ cut -f1,2 links.tsv | tail -n +2 | LC_ALL=C sort > found; tail -n +2 $CORPUS/gold/links.tsv | sed "s|^syndicated/|$CORPUS/articles/syndicated/|" | LC_ALL=C sort > gold; diff gold found && wc -l < found
26
$ find $CORPUS/articles/peninsulawire.example -name "*.html" | LC_ALL=C sort | jjak link @- | wc -l
7
! pairs: 6; articles without a partner: 3
