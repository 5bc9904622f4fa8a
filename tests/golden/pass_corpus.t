# A corpus that is kept: built, added to, corrected, shown, searched, taken down, merged.
$ cp -r $CORPUS/articles/www.northernpost.example . && mkdir more && mv www.northernpost.example/english/hyesan-fruit-storehouse-locals-left-out more && ls more
hyesan-fruit-storehouse-locals-left-out
$ jjak build www.northernpost.example -q -o out; ls out
corpus.en
corpus.ids
corpus.jjak
corpus.jsonl
corpus.ko
corpus.tmx
corpus.tsv
doubtful.tsv
foreign.tsv
jjak.sha256
ladders
links.tsv
missing.txt
refused.tsv
report
unpaired.tsv
$ jjak build www.northernpost.example -o out
! nothing has changed in 61 files; the results are up to date
$ echo "# the same results as a build of everything, but with what the first run learned"; mkdir -p www.northernpost.example/english; mv more/* www.northernpost.example/english; jjak add out www.northernpost.example/english/hyesan-fruit-storehouse-locals-left-out -q; (cd out; sha256sum --check --quiet jjak.sha256) && echo whole
# the same results as a build of everything, but with what the first run learned
whole
$ jjak status out | grep -v "last run"
unchanged: 62
without an article: 2
  duplicate 2
$ jjak search out 저장고 -n 2
hyesan-fruit-storehouse-locals-left-out-3c14264a:s0-0  0.9959
  A new fruit storehouse in the border city of Hyesan, Ryanggang province, took in its first apples early this month, but almost none of the fruit is reaching ordinary residents.
  양강도 혜산시에 새로 들어선 과일 저장고가 이달 초 첫 사과를 들여놓았지만, 주민들에게 돌아가는 물량은 거의 없는 것으로 전해졌다.
hyesan-fruit-storehouse-locals-left-out-3c14264a:s1.2-1  0.9958
  “The storehouse on the edge of the city went into operation on Nov. 7,” a source in the province said last Thursday. Over the next four days, according to the source, trucks hauled in more than 80 tons of apples from Pukchong county, South Hamgyong province.
  양강도 소식통은 14일 “혜산시 외곽에 지은 과일 저장고가 지난 7일 가동에 들어갔다”며 “함경남도 북청군에서 올라온 사과 80여 톤이 나흘 동안 화물차로 실려 왔다”고 전했다.
$ jjak search out 없는낱말
! nothing found
[1]
$ jjak stats out | head -9
articles by language
  ko                              31
  en                              29
articles by kind
  article                         60
articles by year
  2024                            39
  2025                            21
pairs by method
$ ls out/ladders | grep hyesan-fruit
hyesan-fruit-storehouse-locals-left-out-3c14264a.par.txt
hyesan-fruit-storehouse-locals-left-out-3c14264a.sent.txt
$ N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); echo '[0, 1]:[0, 1]' | jjak pin out $N - -q; head -2 out/ladders/$N.sent.txt; jjak show out $N:s0.1-0.1 | head -4
[0, 1]:[0, 1]:1.0000:pinned
[2]:[]:0.9800
unit          hyesan-fruit-storehouse-locals-left-out-3c14264a:s0.1-0.1
type          sentence, 2-2
confidence    1.0000
mark          pinned
$ N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); echo '[0]:[999]' | jjak pin out $N - -q; jjak pin out nobody x.txt -q
! jjak: -:1: this pin is outside the texts, whose last lines are [20]:[16] (counted from 0)
! jjak: the corpus has no such article, pair or unit: nobody
[1]
$ N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); jjak show out $N:s0.1-0.1 --source | tail -4
양강도 혜산시에 새로 들어선 과일 저장고가 이달 초 첫 사과를 들여놓았지만, 주민들에게 돌아가는 물량은 거의 없는 것으로 전해졌다. 양강도 소식통은 14일 “혜산시 외곽에 지은 과일 저장고가 지난 7일 가동에 들어갔다”며 “함경남도 북청군에서 올라온 사과 80여 톤이 나흘 동안 화물차로 실려 왔다”고 전했다.
place         161ec41838860a4b:0:182-421
www.northernpost.example/혜산-과일-저장고-주민-구경만/index.html, byte 2371–2792
양강도 혜산시에 새로 들어선 과일 저장고가 이달 초 첫 사과를 들여놓았지만, 주민들에게 돌아가는 물량은 거의 없는 것으로 전해졌다. 양강도 소식통은 14일 “혜산시 외곽에 지은 과일 저장고가 지난 7일 가동에 들어갔다”며 “함경남도 북청군에서 올라온 사과 80여 톤이 나흘 동안 화물차로 실려 왔다”고 전했다.
$ cp -r out before; N=$(ls out/ladders | grep hyesan-fruit | head -1 | sed s/.par.txt//); jjak remove out $N -q; grep -rl --exclude=corpus.jjak hyesan-fruit out; jjak status out | grep -A3 "taken down"; jjak diff before out
taken down: 2
  https://www.northernpost.example/%ED%98%9C%EC%82%B0-%EA%B3%BC%EC%9D%BC-%EC%A0%80%EC%9E%A5%EA%B3%A0-%EC%A3%BC%EB%AF%BC-%EA%B5%AC%EA%B2%BD%EB%A7%8C/
  https://www.northernpost.example/english/hyesan-fruit-storehouse-locals-left-out/
-  hyesan-fruit-storehouse-locals-left-out-3c14264a
  https://www.northernpost.example/english/hyesan-fruit-storehouse-locals-left-out/
  https://www.northernpost.example/%ED%98%9C%EC%82%B0-%EA%B3%BC%EC%9D%BC-%EC%A0%80%EC%9E%A5%EA%B3%A0-%EC%A3%BC%EB%AF%BC-%EA%B5%AC%EA%B2%BD%EB%A7%8C/
  why: no_english_article
pairs: 20 the same, 1 different
[1]
$ jjak build www.northernpost.example -q -o out; grep -rl hyesan-fruit out --include='*.t*'
[1]
$ jjak merge before out -q -o both; jjak diff before both | tail -1
pairs: 12 the same, 9 different
$ echo changed >> out/corpus.tsv; jjak add out www.northernpost.example -q
! jjak: out/corpus.tsv: somebody changed this result since the last run; use -O to overwrite it
[1]
$ mkdir empty; jjak status empty; jjak add empty www.northernpost.example
! jjak: empty: this folder holds no corpus; “jjak build INPUT... -o FOLDER” makes one
! jjak: empty: this folder holds no corpus; “jjak build INPUT... -o FOLDER” makes one
[1]
$ mkdir old; touch old/corpus.tsv; jjak add old www.northernpost.example
! jjak: old: these results have no store (corpus.jjak); “jjak build INPUT... -O -o FOLDER” builds them anew
[1]
$ mkdir foreign; python3 -c "import sqlite3; d = sqlite3.connect('foreign/corpus.jjak'); d.execute('CREATE TABLE t (x)'); d.commit()"; jjak status foreign; mkdir broken; echo this is no database, but long enough to look into > broken/corpus.jjak; jjak status broken
! jjak: foreign/corpus.jjak: this database belongs to another program; choose another folder
! jjak: broken/corpus.jjak: this is no database of SQLite
[1]
