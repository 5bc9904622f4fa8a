# Addresses of pages from a table; an unusable line is reported.
$ printf '<html lang=en><title>Rice stays quiet</title><body><h1>Rice stays quiet</h1><p>Traders at the market said on Monday that the price of rice had not moved since last month.</p></body></html>' > 1.html
$ printf '1.html\thttps://paper.example/rice\n' > urls.tsv; jjak extract --json --url-map urls.tsv 1.html | grep -o '"url":"https://paper[^"]*"'
"url":"https://paper.example/rice"
$ printf '1.html\thttps://paper.example/rice\n2.html https://paper.example/salt\n3.html\tpaper.example\n' > urls.tsv; jjak extract --json --url-map urls.tsv 1.html | grep -o '"url":"https://paper[^"]*"'
"url":"https://paper.example/rice"
! {"error":{"code":"url_map_line","message":"urls.tsv:2: expected path <TAB> http address, line skipped: 2.html https://paper.example/salt","file":"urls.tsv","line":2}}
! {"error":{"code":"url_map_line","message":"urls.tsv:3: expected path <TAB> http address, line skipped: 3.html paper.example","file":"urls.tsv","line":3}}
$ jjak extract --url-map urls.tsv 1.html > /dev/null
! jjak: urls.tsv:2: expected path <TAB> http address, line skipped: 2.html https://paper.example/salt
! jjak: urls.tsv:3: expected path <TAB> http address, line skipped: 3.html paper.example
[1]
$ jjak link --url-map none.tsv 1.html
! jjak: none.tsv: there is no such file or folder; check the path
[1]
