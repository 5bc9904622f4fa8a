# Links of the whole sample, and of a list of paths.
$ jjak link $CORPUS/articles -o links.tsv 2> said; grep -v "no.article" said >&2
! pairs: 75; articles without a partner: 55
$ tail -n +2 links.tsv | sed "s|^$CORPUS/articles/||" | cut -f1,2 | LC_ALL=C sort > found; LC_ALL=C sort $CORPUS/gold/links.tsv > gold
$ cut -f1,2 gold | LC_ALL=C comm -23 found - | wc -l
0
$ grep -Ff found gold | cut -f3 | LC_ALL=C sort | uniq -c
     18 content
      3 hreflang
     44 read_in_korean
      2 reciprocal
      6 structured_data
      2 url_pattern
$ find $CORPUS/articles/peninsulawire.example -name "*.html" | LC_ALL=C sort | jjak link @- | wc -l
19
! pairs: 18; articles without a partner: 20
