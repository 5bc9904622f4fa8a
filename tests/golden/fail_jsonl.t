# Unusable lines of JSON are reported; the others are read.
$ good='{"text": "Traders at the market said on Monday that the price of rice had not moved since last month."}'; printf '%s\n{"text": "cut off\n{"url": "https://paper.example/"}\n[1, 2]\n\n%s\n{"text": "\377"}\n' "$good" "$good" > crawl.jsonl; jjak extract crawl.jsonl
Traders at the market said on Monday that the price of rice had not moved since last month.

Traders at the market said on Monday that the price of rice had not moved since last month.
! jjak: crawl.jsonl:2: not a JSON object with "html" or "text", line skipped: syntax error in column 18
! jjak: crawl.jsonl:3: no text, record skipped: its keys are url; name the key that holds it: --json-keys text=KEY
! jjak: crawl.jsonl:4: not a JSON object with "html" or "text", line skipped: no object
! jjak: crawl.jsonl:7: not a JSON object with "html" or "text", line skipped: syntax error in column 11
$ head -c 80 <(gzip -c crawl.jsonl) > cut.jsonl.gz; jjak extract cut.jsonl.gz
! jjak: cut.jsonl.gz, byte 0: ends too early: gzip data
[1]
$ : > empty.jsonl; jjak extract empty.jsonl
! jjak: empty.jsonl: nothing in it
[1]
