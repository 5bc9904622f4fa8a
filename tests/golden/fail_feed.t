# Feeds that are hostile, broken or empty.
$ printf '<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n<rss version="2.0"><channel><item><title>&f;</title><description>&f;</description></item></channel></rss>\n' > external.xml; jjak extract external.xml
! jjak: external.xml:2: declares XML entities, which can grow without limit or read other files, so jjak does not read it; remove: <!ENTITY f
[1]
$ printf '<?xml version="1.0"?>\n<!DOCTYPE rss [\n<!ENTITY a "haha">\n<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\n<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>\n<rss version="2.0"><channel><item><title>&c;</title></item></channel></rss>\n' > laughs.xml; jjak extract laughs.xml
! jjak: laughs.xml:3: declares XML entities, which can grow without limit or read other files, so jjak does not read it; remove: <!ENTITY a
[1]
$ printf '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>The Paper</title></channel></rss>\n' > empty.xml; jjak extract empty.xml
! jjak: empty.xml: nothing in it
[1]
$ printf '<?xml version="1.0"?>\n<urlset><url/></urlset>\n' > sitemap.xml; jjak extract sitemap.xml
! jjak: sitemap.xml: XML, but no RSS or Atom feed: its first element is <urlset>
[1]
$ text=$(for i in {1..12}; do printf 'Traders at the market said on Monday that the price of rice had not moved for %d weeks. ' $i; done); printf '<rss version="2.0"><channel>\n<item><title>Rice</title><description>%s</description></item>\n<item><title>Salt & pepper</title></item></channel></rss>\n' "$text" > broken.xml; jjak extract broken.xml
Traders at the market said on Monday that the price of rice had not moved for 1 weeks. Traders at the market said on Monday that the price of rice had not moved for 2 weeks. Traders at the market said on Monday that the price of rice had not moved for 3 weeks. Traders at the market said on Monday that the price of rice had not moved for 4 weeks. Traders at the market said on Monday that the price of rice had not moved for 5 weeks. Traders at the market said on Monday that the price of rice had not moved for 6 weeks. Traders at the market said on Monday that the price of rice had not moved for 7 weeks. Traders at the market said on Monday that the price of rice had not moved for 8 weeks. Traders at the market said on Monday that the price of rice had not moved for 9 weeks. Traders at the market said on Monday that the price of rice had not moved for 10 weeks. Traders at the market said on Monday that the price of rice had not moved for 11 weeks. Traders at the market said on Monday that the price of rice had not moved for 12 weeks.
! jjak: broken.xml: entries with no more than a teaser: 1 of 2; crawl the pages that they link to
! jjak: warning: broken.xml: used, but its XML is damaged and was mended: 1 x bare &
$ jjak build external.xml laughs.xml $CORPUS/articles/peninsulawire.example -o out -q; cat out/corpus.tsv | wc -l
300
