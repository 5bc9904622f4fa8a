# Invalid records, and missing files.
$ printf '{"url": "x"}\n\n{"title": "A"}\n' > gold.jsonl; echo '{"url": "x"}' > pred.jsonl; jjak eval articles gold.jsonl pred.jsonl
! jjak: gold.jsonl:3: not an article as jjak extract --json writes it: neither "url" nor "file"
[1]
$ echo '{"url": "x", "blocks": [{"role": "advert", "text": "t"}]}' > gold.jsonl; jjak eval articles gold.jsonl pred.jsonl
! jjak: gold.jsonl:1: not an article as jjak extract --json writes it: a block with the unknown role "advert"
[1]
$ printf '{"url": "x", "published": "2024-12-16"}\n{"url": "y", "published": "Dec. 16, 2024"}\n' > gold.jsonl; jjak eval articles gold.jsonl pred.jsonl
! jjak: gold.jsonl:2: not an article as jjak extract --json writes it: "published" is "Dec. 16, 2024"; write 2024-12-16, 2024-12-16T10:14 or 2024-12-16T10:14+09:00
[1]
$ echo 'title' > gold.jsonl; jjak eval articles gold.jsonl pred.jsonl
! jjak: gold.jsonl:1: not an article as jjak extract --json writes it: no JSON
[1]
$ true > empty.jsonl; jjak eval articles empty.jsonl pred.jsonl
! jjak: empty.jsonl: nothing in it
[1]
$ jjak eval articles pred.jsonl none.jsonl
! jjak: none.jsonl: there is no such file or folder; check the path
[1]
$ jjak eval articles pred.jsonl
! jjak: PRED is missing
! Try “jjak eval articles --help”.
[2]
