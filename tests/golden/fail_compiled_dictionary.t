# A compiled dictionary that cannot be used: the texts beside it are read instead, with the same result, and the reason is told.
$ mkdir none data; echo "경제:經濟:" > hanja; printf '經濟 [けいざい] /(n) thrift/(P)/\n' | iconv -t EUC-JP > edict; echo "We saw thrift there." > a.en; echo "경제를 보았다." > a.ko
$ JJAK_DATA=data jjak lexicon build -q --edict edict --hanja hanja --subdivisions none --catalogues none; JJAK_DATA=data jjak anchors a.en a.ko > good; grep thrift good
$ cp data/dictionaries.compiled whole; head -c 1000 whole > data/dictionaries.compiled; JJAK_DATA=data jjak anchors a.en a.ko | cmp - good; JJAK_DATA=data jjak align -q a.en a.ko
$ printf 'SQLite format 3' > data/dictionaries.compiled; JJAK_DATA=data jjak align a.en a.ko
$ cp whole data/dictionaries.compiled; printf 'quench\t담금질\n' >> data/pivot.tsv; JJAK_DATA=data jjak anchors a.en a.ko | cmp - good; JJAK_DATA=data jjak link --json $CORPUS/articles -o links | head -1
$ rm data/dictionaries.compiled; JJAK_DATA=data jjak anchors a.en a.ko | cmp - good
$ rm -r data; cp -r none data; cp whole data/dictionaries.compiled; JJAK_DATA=data jjak anchors a.en a.ko | cmp - good
