# What an update copies out of the old results are the bytes that it would write.
$ cp -r $CORPUS/articles/www.northernpost.example . && mkdir more && mv www.northernpost.example/english/hyesan-fruit-storehouse-locals-left-out more; jjak build www.northernpost.example -q -o out; jjak add out more -q; (cd out; sha256sum --check --quiet jjak.sha256) && echo whole
whole
$ cp -r out again; rm again/corpus.tsv; jjak add again more -q; diff -r --exclude=corpus.jjak out again && echo "the same, written anew"
the same, written anew
$ N=$(ls out/ladders | grep hyesan | head -1 | sed s/.par.txt//); for O in out again; do echo '[0, 1]:[0, 1]' | jjak pin $O $N - -q; done; rm again/corpus.tsv; jjak add again more -q; diff -r --exclude=corpus.jjak out again && grep -l "0, 1" out/ladders/$N.sent.txt
out/ladders/hyesan-fruit-storehouse-locals-left-out-3c14264a.sent.txt
$ N=$(ls out/ladders | grep hyesan | head -1 | sed s/.par.txt//); jjak remove out $N -q; cp -r out again2; rm again2/corpus.tsv; jjak add again2 more -q; diff -r --exclude=corpus.jjak out again2 && echo "the same, written anew"
the same, written anew
