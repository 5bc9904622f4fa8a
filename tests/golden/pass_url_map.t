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
$ mkdir saved; for i in 1 2 3; do printf '<html lang=en><title>Story %s | Paper</title><body><h1>Story %s of the year</h1><p>Trader %s said that the price of rice had not moved since the end of last month, and nobody knew why.</p><p>By evening there were %s people in front of the warehouse, most of them with empty bags and little money.</p><p>Edited at our desk by the night shift</p></body></html>' $i $i $i $i > saved/$i.html; printf 'saved/%s.html\thttps://paper.example/%s\n' $i $i >> saved.tsv; done; jjak sites saved
! profiles: 0; lines: 0; elements: 0; pages without an address, which belong to no site: 3
$ jjak sites saved --url-map saved.tsv | grep -v '^#'
site	paper.example
pages	3
title	3	… | Paper
line	3	edited at our desk by the night shift
! profiles: 1; lines: 1; elements: 0; pages without an address, which belong to no site: 0
$ printf '3.html\tpaper.example\n' >> saved.tsv; jjak sites saved --url-map saved.tsv | tail -n 1; echo ${PIPESTATUS[0]}
line	3	edited at our desk by the night shift
1
! jjak: saved.tsv:4: expected path <TAB> http address, line skipped: 3.html paper.example
! profiles: 1; lines: 1; elements: 0; pages without an address, which belong to no site: 0
$ jjak sites --url-map none.tsv saved
! jjak: none.tsv: there is no such file or folder; check the path
[1]
