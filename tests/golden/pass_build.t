# The main job on the sample: what it writes and what it says.
$ jjak build $CORPUS/articles -o out | grep -vE "beads|units"
$ ls out out/report; ls out/ladders | wc -l
$ head -1 out/corpus.tsv | tr "\t" "\n"
$ cat out/corpus.en | wc -l > a; cat out/corpus.ko | wc -l > b; cat out/corpus.ids | wc -l > c; cmp a b && cmp b c
$ xmllint --noout --nonet --dtdvalid $CORPUS/../build/schemas/tmx14.dtd out/corpus.tmx
$ jjak build $CORPUS/articles -o again -q; diff -r out again
$ jjak build $CORPUS/articles -o other --json -q | head -4
