# A corpus that is kept: built, added to, corrected, shown, searched, taken down, merged.
$ cp -r $CORPUS/articles/www.northernpost.example . && mkdir more && mv www.northernpost.example/english/hyesan-fruit-storehouse-locals-left-out more && ls more
$ jjak build www.northernpost.example -q -o out; ls out
$ jjak build www.northernpost.example -o out
$ echo "# the same results as a build of everything, but with what the first run learned"; mkdir -p www.northernpost.example/english; mv more/* www.northernpost.example/english; jjak add out www.northernpost.example/english/hyesan-fruit-storehouse-locals-left-out -q; (cd out; sha256sum --check --quiet jjak.sha256) && echo whole
$ jjak status out | grep -v "last run"
$ jjak search out 저장고 -n 2
$ jjak search out 없는낱말
$ jjak stats out | head -9
$ ls out/ladders | grep hyesan-fruit
$ N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); echo '[0, 1]:[0, 1]' | jjak pin out $N - -q; head -2 out/ladders/$N.sent.txt; jjak show out $N:s0.1-0.1 | head -4
$ N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); echo '[0]:[999]' | jjak pin out $N - -q; jjak pin out nobody x.txt -q
$ N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); jjak show out $N:s2-2 --source | tail -4
$ cp -r out before; N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); jjak remove out $N -q; grep -rl hyesan-fruit out; jjak status out | grep -A3 "taken down"; jjak diff before out
$ jjak build www.northernpost.example -q -o out; grep -rl hyesan-fruit out --include='*.t*'
$ jjak merge before out -q -o both; jjak diff before both | tail -1
$ echo changed >> out/corpus.tsv; jjak add out www.northernpost.example -q
$ mkdir empty; jjak status empty; jjak add empty www.northernpost.example
$ mkdir old; touch old/corpus.tsv; jjak add old www.northernpost.example
$ mkdir foreign; sqlite3 foreign/corpus.jjak 'CREATE TABLE t (x)' 2>/dev/null || cp out/corpus.jjak foreign; mkdir broken; echo this is no database, but long enough to look into > broken/corpus.jjak; jjak status broken
