# Comparing articles with gold.
$ printf '%s\n' '{"url": "https://x.example/1", "title": "A", "byline": "홍길동 기자", "published": "2024-12-16", "blocks": [{"role": "body", "text": "One."}, {"role": "body", "text": "Two."}]}' '{"file": "b.txt", "title": "B"}' '{"file": "c.txt", "title": "C"}' > gold.jsonl
$ printf '%s\n' '{"file": "in/a.html", "url": "http://www.x.example/1", "title": "A", "byline": "홍길동", "published": "2024-12-17T10:14", "blocks": [{"role": "body", "text": "One."}, {"role": "caption", "text": "Two."}]}' '{"file": "in/b.txt", "url": "", "title": ""}' '{"file": "in/d.txt", "url": "", "title": "D"}' > pred.jsonl
$ jjak eval articles gold.jsonl pred.jsonl
without an address: 2 articles, 1 of them not in the prediction
            P       R       F1         gold  predicted
paragraphs  0.0000  0.0000  0.0000        0          0
              right    wrong  missing
title             0        0        2

x.example: 1 article
            P       R       F1         gold  predicted
paragraphs  1.0000  0.5000  0.6667        2          1
              right    wrong  missing
title             1        0        0
byline            1        0        0
published         0        1        0

all: 3 articles, 1 of them not in the prediction
            P       R       F1         gold  predicted
paragraphs  1.0000  0.5000  0.6667        2          1
              right    wrong  missing
title             1        0        2
byline            1        0        0
published         0        1        0
1 predicted article is not in the gold and was not judged

https://x.example/1  published: gold “2024-12-16”, predicted “2024-12-17T10:14”
b.txt  title: gold “B”, predicted “”
$ jjak eval articles --json gold.jsonl pred.jsonl
{"all":{"articles":3,"missing":1,"paragraphs":{"p":1.0,"r":0.5,"f1":0.6666666666666666,"predicted":1,"gold":2},"fields":{"title":{"right":1,"wrong":0,"missing":2,"accuracy":0.3333333333333333},"byline":{"right":1,"wrong":0,"missing":0,"accuracy":1.0},"published":{"right":0,"wrong":1,"missing":0,"accuracy":0.0}}},"sites":{"":{"articles":2,"missing":1,"paragraphs":{"p":0.0,"r":0.0,"f1":0.0,"predicted":0,"gold":0},"fields":{"title":{"right":0,"wrong":0,"missing":2,"accuracy":0.0}}},"x.example":{"articles":1,"missing":0,"paragraphs":{"p":1.0,"r":0.5,"f1":0.6666666666666666,"predicted":1,"gold":2},"fields":{"title":{"right":1,"wrong":0,"missing":0,"accuracy":1.0},"byline":{"right":1,"wrong":0,"missing":0,"accuracy":1.0},"published":{"right":0,"wrong":1,"missing":0,"accuracy":0.0}}}},"not_judged":1,"mistakes":[{"article":"https://x.example/1","field":"published","gold":"2024-12-16","predicted":"2024-12-17T10:14"},{"article":"b.txt","field":"title","gold":"B","predicted":""}]}
$ jjak --ui-lang ko eval articles gold.jsonl pred.jsonl | head -3
주소 없음: 기사 2건, 그중 1건은 예측에 없음
            P       R       F1         정답       예측
문단        0.0000  0.0000  0.0000        0          0
$ jjak extract --json $CORPUS/articles > out.jsonl 2> /dev/null; jjak eval articles $CORPUS/gold/articles.jsonl out.jsonl | grep -A 11 ^all
all: 214 articles
            P       R       F1         gold  predicted
paragraphs  1.0000  1.0000  1.0000     1160       1160
              right    wrong  missing
title           214        0        0
byline          214        0        0
section         207        0        0
published       214        0        0
language        214        0        0
