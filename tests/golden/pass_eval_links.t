# Scores of links, by method and by case; gold addresses that no article has.
$ jjak link -q $CORPUS/articles/peninsulawire.example -o links.tsv --unpaired unpaired.tsv --missing missing.txt; cat missing.txt
https://peninsulawire.example/ko/2025/03/%EB%8F%99%ED%95%B4%EC%84%A0-%EC%B2%A0%EB%8F%84-%EC%8B%A0%ED%98%B8-%EC%9E%85%EC%B0%B0-%EB%B6%84%EC%84%9D
$ (head -3 links.tsv | cut -f1,2 | sed "s/\$/\tgood/"; printf "https://www.peninsulawire.example/en/2025/03/analysis-east-coast-railway-signal-tender/\thttps://peninsulawire.example/gone\tgone\n") > gold.tsv; sed -i 1s/good/case/ gold.tsv; jjak eval links gold.tsv links.tsv --unpaired unpaired.tsv
                                  95 %             right      all
precision                 0.3333  0.0968-0.7000        2        6
  read_in_korean          0.3333  0.0968-0.7000        2        6
recall                    0.6667  0.2077-0.9385        2        3
  gone                    0.0000  0.0000-0.7935        0        1
  good                    1.0000  0.3424-1.0000        2        2
F1                        0.4444
! jjak: warning: gold.tsv: no article of the inputs has this address: https://peninsulawire.example/gone
$ mkdir out; mv links.tsv unpaired.tsv out; jjak eval links --json gold.tsv out
{"precision":{"share":0.3333333333333333,"right":2,"all":6,"low":0.09677141021353448,"high":0.7000066870052566},"recall":{"share":0.6666666666666666,"right":2,"all":3,"low":0.2076595988078242,"high":0.9385080559790691},"f1":0.4444444444444444,"precision_by_method":{"read_in_korean":{"share":0.3333333333333333,"right":2,"all":6,"low":0.09677141021353448,"high":0.7000066870052566}},"recall_by_case":{"gone":{"share":0.0,"right":0,"all":1,"low":0.0,"high":0.7934506882081973},"good":{"share":1.0,"right":2,"all":2,"low":0.34238022395464934,"high":1.0}},"unknown":["https://peninsulawire.example/gone"]}
$ printf "http://a.kr/1\n" > broken.tsv; jjak eval links broken.tsv out
! jjak: broken.tsv:1: expected two addresses or paths, English <TAB> Korean; found: http://a.kr/1
[1]
