# Words of the user's own in extract, link and sites.
$ mkdir pages; for i in 1 2 3 4; do printf '<html lang=en><link rel=canonical href=https://paper.example/%s><title>Story %s</title><body><h1>Story %s of the harbour</h1><p>Trader %s said that the price of mackerel had not moved since the end of last month, and nobody knew why.</p><p>By evening there were %s people in front of the warehouse, most of them with empty bags and little money.</p><p>Order %s prints of our photographs at the front desk</p></div>' $i $i $i $i $i $i > pages/$i.html; done
$ printf 'boilerplate-inside-short\tour photographs\nboilerplate-inside\tour photographs at\n' > desk.tsv; printf 'policy-titles\tstory 2\n' > kinds.tsv
$ jjak extract pages/1.html | tail -n 1
Order 1 prints of our photographs at the front desk
$ jjak extract pages/1.html --rules desk.tsv | tail -n 1
By evening there were 1 people in front of the warehouse, most of them with empty bags and little money.
$ jjak extract pages/1.html pages/2.html --rules desk.tsv --rules kinds.tsv | wc -l
2
! jjak: pages/2.html: no article: this page is about the site (its rules, makers or readers), or says that there is no such page
$ jjak link pages --rules kinds.tsv
url_en	url_ko	how	score	evidence	runner_up	margin	days	mutual	version	label	coverage_en	coverage_ko
! jjak: warning: pages/2.html: no article: this page is about the site (its rules, makers or readers), or says that there is no such page
! pairs: 0; articles without a partner: 3
$ jjak sites pages --rules kinds.tsv | grep -v '^#'
! jjak: pages/2.html: no article: this page is about the site (its rules, makers or readers), or says that there is no such page
! profiles: 0; lines: 0; elements: 0; pages without an address, which belong to no site: 0
[1]
$ cat desk.tsv kinds.tsv | sed 's/\t/\t-/' > undo.tsv; jjak extract pages/2.html --rules desk.tsv --rules kinds.tsv --rules undo.tsv | tail -n 1
Order 2 prints of our photographs at the front desk
