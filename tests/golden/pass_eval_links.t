# Scores of links, by method and by case; gold addresses that no article has.
$ jjak link -q $CORPUS/articles/peninsulawire.example -o links.tsv --unpaired unpaired.tsv --missing missing.txt; cat missing.txt
https://peninsulawire.example/ko/2025/03/%EB%8F%99%ED%95%B4%EC%84%A0-%EC%B2%A0%EB%8F%84-%EC%8B%A0%ED%98%B8-%EC%9E%85%EC%B0%B0-%EB%B6%84%EC%84%9D
https://www.northernpost.example/%EB%B6%81%EC%B0%BD-%ED%83%84%EA%B4%91-%EC%97%B0%EB%A7%90-%EC%83%9D%EC%82%B0-%EA%B2%BD%EC%9F%81/
$ (cut -f1,2 links.tsv | sed "s/\$/\tgood/"; printf "https://www.peninsulawire.example/en/2025/03/analysis-east-coast-railway-signal-tender/\thttps://peninsulawire.example/gone\tgone\n") > gold.tsv; sed -i 1s/good/case/ gold.tsv; jjak eval links gold.tsv links.tsv --unpaired unpaired.tsv
                                  95 %             right      all
precision                 1.0000  0.8241-1.0000       18       18
  content                 1.0000  0.7009-1.0000        9        9
  hreflang                1.0000  0.3424-1.0000        2        2
  read_in_korean          1.0000  0.6097-1.0000        6        6
  structured_data         1.0000  0.2065-1.0000        1        1
recall                    0.9474  0.7536-0.9906       18       19
  gone                    0.0000  0.0000-0.7935        0        1
  good                    1.0000  0.8241-1.0000       18       18
F1                        0.9730
! jjak: warning: gold.tsv: no article of the inputs has this address: https://peninsulawire.example/gone
$ mkdir out; mv links.tsv unpaired.tsv out; jjak eval links --json gold.tsv out
{"precision":{"share":1.0,"right":18,"all":18,"low":0.8241207740667156,"high":1.0},"recall":{"share":0.9473684210526315,"right":18,"all":19,"low":0.7536126862526763,"high":0.9906480060413982},"f1":0.972972972972973,"precision_by_method":{"content":{"share":1.0,"right":9,"all":9,"low":0.700854948272956,"high":1.0},"hreflang":{"share":1.0,"right":2,"all":2,"low":0.34238022395464934,"high":1.0},"read_in_korean":{"share":1.0,"right":6,"all":6,"low":0.6096657083436264,"high":1.0},"structured_data":{"share":1.0,"right":1,"all":1,"low":0.20654931179180275,"high":1.0}},"recall_by_case":{"gone":{"share":0.0,"right":0,"all":1,"low":0.0,"high":0.7934506882081973},"good":{"share":1.0,"right":18,"all":18,"low":0.8241207740667156,"high":1.0}},"unknown":["https://peninsulawire.example/gone"]}
$ printf "http://a.kr/1\n" > broken.tsv; jjak eval links broken.tsv out
! jjak: broken.tsv:1: expected two addresses or paths, English <TAB> Korean; found: http://a.kr/1
[1]
