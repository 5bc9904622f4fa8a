# Site profiles: learning, keeping, editing and using them.
$ mkdir pages; for i in 1 2 3 4 5 6; do printf '<html lang=en><link rel=canonical href=https://www.paper.example/%s><title>Story %s | Paper</title><body><div class=story><h1>Story %s of the year</h1><p>Trader %s said that the price of rice had not moved since the end of last month, and nobody knew why.</p><p>By evening there were %s people in front of the warehouse, most of them with empty bags and little money.</p><p>Edited at our desk by the night shift</p></div>' $i $i $i $i $i > pages/$i.html; done
$ jjak sites pages
# jjak site profile 1
# line: furniture that was learned, and on how many articles it stood. Take a line back by deleting it, and for good with
# keep <TAB> its text; drop <TAB> text takes one out that was not learned. docs/sites.md describes all rows.
site	paper.example
pages	6
title	6	… | Paper
article	6	div.story
line	6	edited at our desk by the night shift
! profiles: 1; lines: 1; elements: 1; pages without an address, which belong to no site: 0
$ jjak sites pages -q -o profiles; ls profiles
paper.example.tsv
$ jjak extract pages/1.html
Trader 1 said that the price of rice had not moved since the end of last month, and nobody knew why.
By evening there were 1 people in front of the warehouse, most of them with empty bags and little money.
Edited at our desk by the night shift
$ jjak extract pages/1.html --sites profiles
Trader 1 said that the price of rice had not moved since the end of last month, and nobody knew why.
By evening there were 1 people in front of the warehouse, most of them with empty bags and little money.
$ jjak extract pages/1.html --sites profiles --explain | grep profile
- in the site's profile    Edited at our desk by the night shift
$ printf 'keep\tedited at our desk by the NIGHT shift\ndrop\tTrader 1 said that the price of rice had not moved since the end of last month, and nobody knew why.\n' >> profiles/paper.example.tsv; jjak extract pages/1.html --sites profiles/paper.example.tsv
By evening there were 1 people in front of the warehouse, most of them with empty bags and little money.
Edited at our desk by the night shift
$ jjak sites pages -q -o profiles
! jjak: profiles/paper.example.tsv: exists already; use -O to overwrite it
[1]
$ jjak sites pages -q -o profiles -O; tail -n 3 profiles/paper.example.tsv
line	6	edited at our desk by the night shift
keep	edited at our desk by the NIGHT shift
drop	Trader 1 said that the price of rice had not moved since the end of last month, and nobody knew why.
$ jjak sites $CORPUS/articles/syndicated
! profiles: 0; lines: 0; elements: 0; pages without an address, which belong to no site: 4
$ jjak build $CORPUS/articles -q -o learned; jjak build $CORPUS/articles -q -o single --single-pages; diff learned/corpus.tsv single/corpus.tsv && echo nothing lost
nothing lost
