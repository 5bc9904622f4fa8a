# The sample's links by case of the gold, with links and by content alone.
$ jjak link $CORPUS/articles -o links.tsv --unpaired unpaired.tsv 2> said; tail -1 said >&2; jjak eval links $CORPUS/gold/links.tsv links.tsv --unpaired unpaired.tsv
                                  95 %             right      all
precision                 1.0000  0.9513-1.0000       75       75
  content                 1.0000  0.8513-1.0000       22       22
  hreflang                1.0000  0.5101-1.0000        4        4
  read_in_korean          1.0000  0.9180-1.0000       43       43
  reciprocal              1.0000  0.3424-1.0000        2        2
  structured_data         1.0000  0.5101-1.0000        4        4
recall                    1.0000  0.9513-1.0000       75       75
  content                 1.0000  0.8241-1.0000       18       18
  hreflang                1.0000  0.4385-1.0000        3        3
  read_in_korean          1.0000  0.9197-1.0000       44       44
  reciprocal              1.0000  0.3424-1.0000        2        2
  structured_data         1.0000  0.6097-1.0000        6        6
  url_pattern             1.0000  0.3424-1.0000        2        2
F1                        1.0000
! pairs: 75; articles without a partner: 55
$ tail -n +2 links.tsv | cut -f11 | LC_ALL=C sort | uniq -c
      3 abridged
      1 adapted
     71 full
$ awk -F"\t" 'NR == FNR {gold[$1] = $3; next} FNR > 1 && $1 in gold {print gold[$1], $3}' $CORPUS/gold/unpaired.tsv unpaired.tsv | LC_ALL=C sort | uniq -c
      1 link_without_url link_without_url
      1 no_link contested
     15 no_link no_link
      2 no_link weak_evidence
     28 not_referenced not_referenced
      2 target_is_front target_is_front
      2 target_is_section target_is_section
      3 target_missing target_missing
$ jjak link $CORPUS/articles --no-links -o contents.tsv --unpaired alone.tsv 2> said; tail -1 said >&2; jjak eval links $CORPUS/gold/links.tsv contents.tsv --unpaired alone.tsv
                                  95 %             right      all
precision                 1.0000  0.9500-1.0000       73       73
  content                 1.0000  0.9500-1.0000       73       73
recall                    0.9733  0.9079-0.9927       73       75
  content                 1.0000  0.8241-1.0000       18       18
  hreflang                1.0000  0.4385-1.0000        3        3
  read_in_korean          0.9545  0.8487-0.9874       42       44
  reciprocal              1.0000  0.3424-1.0000        2        2
  structured_data         1.0000  0.6097-1.0000        6        6
  url_pattern             1.0000  0.3424-1.0000        2        2
F1                        0.9865
! pairs: 73; articles without a partner: 57
$ jjak link $CORPUS/articles --no-links -q -j 4 2> said | diff - contents.tsv
