# JSON lines with a page and with a text, plain and packed.
$ printf '{"url": "https://paper.example/1", "html": "<html lang=en><title>Rice stays quiet</title><body><h1>Rice stays quiet</h1><p>Traders at the market said on Monday that the price of rice had not moved since last month.</p><p>Officials have promised to open the warehouses, but as of Tuesday the doors were still locked.</p></body></html>"}\n{"url": "https://paper.example/2", "title": "Salt is dear", "date": "2024-12-16", "lang": "en", "byline": "A. Writer", "section": "Economy", "text": "A kilogram of salt went for 900 won on Monday, twice as much as a year ago, traders said.\\n\\nNobody knows why."}\n' > crawl.jsonl
$ jjak extract crawl.jsonl
Traders at the market said on Monday that the price of rice had not moved since last month.
Officials have promised to open the warehouses, but as of Tuesday the doors were still locked.

A kilogram of salt went for 900 won on Monday, twice as much as a year ago, traders said.
Nobody knows why.
$ jjak extract --json crawl.jsonl | tail -1
{"record":"article","version":1,"file":"crawl.jsonl","url":"https://paper.example/2","aliases":[],"kind":"article","title":"Salt is dear","byline":"A. Writer","section":"Economy","published":"2024-12-16","published_from":"publication","modified":"","dateline":"","dateline_place":"","dateline_day":"","language":"en","language_confidence":0.9996734714754744,"declared_language":"en","text_confidence":{},"charset":"utf-8","offset":336,"length":262,"in_archive":true,"digest":"sha1:BLWKVSGSUJFUFY2SDHQG3STHGZCQUTTD","rejected_charset":"","found":"https://paper.example/2","part":0,"shared_pages":[],"links":[],"blocks":[{"role":"body","text":"A kilogram of salt went for 900 won on Monday, twice as much as a year ago, traders said.","source":[0,89]},{"role":"body","text":"Nobody knows why.","source":[91,108]}],"foreign_blocks":[],"layout":{"page_title":"","headline":"","container":"","inside":[],"outside":[]}}
$ gzip crawl.jsonl; jjak extract crawl.jsonl.gz -o texts; ls texts
1-4894842a.txt
2-d19dd590.txt
