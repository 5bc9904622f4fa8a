# What one collection teaches is learned once. A build with it gives the bytes that it would give by itself, and its pairs alone give what they give in company.
$ jjak learn -q $CORPUS/articles -o K && ls K && head -1 K/knowledge.tsv K/anchors.tsv K/model.tsv K/words.lexicon | cut -f 1,2
anchors.tsv
jjak.sha256
knowledge.tsv
model.tsv
sites.tsv
trials.tsv
words.lexicon
==> K/knowledge.tsv <==
jjak-knowledge	1

==> K/anchors.tsv <==
jjak-background	1

==> K/model.tsv <==
jjak-fit	1

==> K/words.lexicon <==
jjak-lexicon	1
$ (cd K && sha256sum --quiet --check jjak.sha256) && jjak build -q $CORPUS/articles -o learned && jjak build -q $CORPUS/articles -o given --knowledge K && rm learned/corpus.jjak given/corpus.jjak && diff -r learned given && echo equal
equal
$ jjak link -q $CORPUS/articles > learned.tsv; jjak link -q $CORPUS/articles --knowledge K | cmp - learned.tsv && echo equal
equal
$ jjak learn -q K -o L && cmp K/knowledge.tsv L/knowledge.tsv && echo equal
equal
$ jjak learn -q K L -o KL && jjak learn -q KL K -o KLK && jjak learn -q K KL -o KKL && cmp KLK/knowledge.tsv KKL/knowledge.tsv && echo equal
equal
$ for i in 1 2 3 4; do printf "The zeppelin flew over field $i.\nGiraffes slept in house $i.\n" > $i.en; printf "체펠린이 밭 $i곳을 날았다.\n기린이 집 $i채에서 잤다.\n" > $i.ko; printf "$i.en\t$i.ko\t$i.out\n" >> batch.tsv; done
$ jjak align -q --batch batch.tsv --knowledge K && jjak align 3.en 3.ko --knowledge K | cmp - 3.out && echo equal
equal
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ jjak learn $CORPUS/articles/syndicated -o S --sample 2 --json 2> /dev/null | cut -d '"' -f 2,4,6,8
sites"beads"words"version
$ jjak learn -q $CORPUS/articles -o K
! jjak: K/knowledge.tsv: exists already; use -O to overwrite it
[1]
$ jjak learn -q K -o K -O && cmp K/knowledge.tsv L/knowledge.tsv && echo equal
equal
