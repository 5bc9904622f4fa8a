# Site profiles that are invalid, damaged or missing, or that leave nothing of a page.
$ printf 'line\t3\tx\n' > none.tsv; jjak extract $CORPUS/articles/syndicated --sites none.tsv
! jjak: none.tsv: not a site profile; jjak sites writes them
[1]
$ printf '# jjak site profile 1\nsite\tpaper.example\nlines\t3\tread more\n' > word.tsv; jjak extract $CORPUS/articles/syndicated --sites word.tsv
! jjak: word.tsv:3: expected site, pages, title, article, aside, line, keep or drop and a tab, found: lines 3 read more
[1]
$ printf '# jjak site profile 1\nsite\tpaper.example\nline\tread more\n' > count.tsv; jjak build $CORPUS/articles -o out --sites count.tsv
! jjak: count.tsv:3: expected a number of pages and a tab behind the first word, found: line read more
[1]
$ printf '# jjak site profile 1\nline\t3\tread more\n' > order.tsv; jjak link $CORPUS/articles --sites order.tsv --json
! {"error":{"code":"sites_order","message":"order.tsv:2: expected the site of the rows first (site <TAB> example.org), found: line\t3\tread more","file":"order.tsv","line":2}}
[1]
$ mkdir empty; jjak extract $CORPUS/articles/syndicated --sites empty
! jjak: empty: not a site profile; jjak sites writes them
[1]
$ jjak extract $CORPUS/articles/syndicated --sites absent.tsv
! jjak: absent.tsv: there is no such file or folder; check the path
[1]
$ printf '<link rel=canonical href=https://paper.example/1><p>Nobody is buying, one of them said, and everyone goes home again.</p>' > page.html; printf '# jjak site profile 1\nsite\tpaper.example\ndrop\tNobody is buying, one of them said, and everyone goes home again.\n' > all.tsv; jjak extract page.html --sites all.tsv
! jjak: page.html: the site profile of paper.example drops all of its text; edit the profile, or leave --sites away
[1]
