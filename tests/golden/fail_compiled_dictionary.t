# A compiled dictionary that cannot be used: the texts beside it are read instead, with the same result, and the reason is told.
$ mkdir none data; echo "경제:經濟:" > hanja; printf '經濟 [けいざい] /(n) thrift/(P)/\n' | iconv -t EUC-JP > edict; echo "We saw thrift there." > a.en; echo "경제를 보았다." > a.ko
$ JJAK_DATA=data jjak lexicon build -q --edict edict --hanja hanja --subdivisions none --catalogues none; JJAK_DATA=data jjak anchors a.en a.ko > good; grep thrift good
en 0: We saw thrift there.
  7-13       word         thrift                  thrift
             0.30 dictionary       thrift                    en 0
$ cp data/dictionaries.compiled whole; head -c 1000 whole > data/dictionaries.compiled; JJAK_DATA=data jjak anchors a.en a.ko | cmp - good; JJAK_DATA=data jjak align -q a.en a.ko
[0]:[0]:0.9911
! jjak: warning: data/dictionaries.compiled: a damaged dictionary (1000 of 142911 bytes); run "jjak lexicon build" again
$ printf 'SQLite format 3' > data/dictionaries.compiled; JJAK_DATA=data jjak align a.en a.ko
[0]:[0]:0.9911
! jjak: warning: data/dictionaries.compiled: not a compiled dictionary; run "jjak lexicon build" again
$ cp whole data/dictionaries.compiled; printf 'quench\t담금질\n' >> data/pivot.tsv; JJAK_DATA=data jjak anchors a.en a.ko | cmp - good; JJAK_DATA=data jjak link $CORPUS/articles/www.northernpost.example -o links 2>&1 | grep -c "compiled by another version"; JJAK_DATA=data jjak link --json $CORPUS/articles/www.northernpost.example -o links -O 2>&1 | grep -c stale_dictionary
1
1
! jjak: warning: data/dictionaries.compiled: compiled by another version of jjak or from other text files; run "jjak lexicon build" again
$ rm data/dictionaries.compiled; JJAK_DATA=data jjak anchors a.en a.ko | cmp - good
$ rm data/*; cp whole data/dictionaries.compiled; JJAK_DATA=data jjak align a.en a.ko
[0]:[0]:0.9342
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
