# A feed: whole articles become documents, teasers are counted.
$ long=$(for i in 1 2 3 4 5; do echo "&lt;p&gt;Traders at the market said on Monday that the price of rice had not moved for $i weeks.&lt;/p&gt;"; done); printf '<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><language>en</language>\n<item><title>Rice stays quiet</title><link>https://paper.example/1</link><author>a@paper.example (A. Writer)</author><pubDate>Mon, 16 Dec 2024 10:14:00 +0900</pubDate><category>Economy</category><content:encoded>%s</content:encoded></item>\n<item><title>Salt</title><link>https://paper.example/2</link><description>Salt is dear. Read on.</description></item>\n</channel></rss>\n' "$long" > feed.xml
$ jjak extract --json feed.xml | sed 's/"links".*//'
{"record":"article","version":1,"file":"feed.xml","url":"https://paper.example/1","aliases":[],"kind":"article","title":"Rice stays quiet","byline":"A. Writer","section":"Economy","published":"2024-12-16T10:14+09:00","published_from":"publication","modified":"","dateline":"","dateline_place":"","dateline_day":"","language":"en","language_confidence":0.9998715702425869,"declared_language":"en","text_confidence":{"confidence":0.8933942885944517,"completeness":1},"charset":"utf-8","offset":131,"length":766,"in_archive":true,"digest":"sha1:EMU6PBBXTBHCZLUXQGWDXSNHNNHFCEGW","rejected_charset":"","found":"https://paper.example/1","part":0,"shared_pages":[],
{"record":"problem","version":1,"file":"feed.xml","code":"teasers","message":"entries with no more than a teaser: {detail}; crawl the pages that they link to","detail":"1 of 2"}
! {"error":{"code":"teasers","message":"feed.xml: entries with no more than a teaser: 1 of 2; crawl the pages that they link to","file":"feed.xml"}}
$ jjak extract feed.xml -q | head -2
Traders at the market said on Monday that the price of rice had not moved for 1 weeks.
Traders at the market said on Monday that the price of rice had not moved for 2 weeks.
! jjak: feed.xml: entries with no more than a teaser: 1 of 2; crawl the pages that they link to
$ zstd -q feed.xml; mkdir mirror; mv feed.xml.zst mirror; printf '<urlset/>' > mirror/sitemap.xml; jjak extract mirror | wc -l
5
! jjak: mirror/feed.xml.zst: entries with no more than a teaser: 1 of 2; crawl the pages that they link to
