# A dump, a folder of pages, and a page that names only its last change: its day is said to be that.
$ cp $CORPUS/articles/syndicated/*phones*.txt phones.txt
$ jjak extract phones.txt | wc -l
8
$ jjak extract --json phones.txt | head -c 631
{"record":"article","version":1,"file":"phones.txt","url":"","aliases":[],"kind":"article","title":"Officials in North Hamgyong told to hand over second phones","byline":"Northern Post(North Korean Media)","section":"","published":"2024-09-26T05:30","published_from":"publication","modified":"","dateline":"","dateline_place":"","dateline_day":"","language":"en","language_confidence":0.9996509687478901,"declared_language":"","text_confidence":{},"charset":"utf-8","offset":0,"length":2473,"in_archive":false,"digest":"sha1:3QFA3HQA2OBMFC5RB7NAJQCRWGLNVT6W","rejected_charset":"","found":"","part":0,"shared_pages":[],"links":[{"u
$ jjak extract $CORPUS/articles/www.borderweekly.example -o texts; ls texts | head -3; ls texts | wc -l
print.php?num=1302.txt
read.php?num=1171.txt
read.php?num=1184.txt
35
$ printf '<html lang=en><title>Rice stays quiet</title><body><h1>Rice stays quiet</h1><p>Traders at the market said on Monday that the price of rice had not moved since last month.</p><footer>This page was last edited on 5 March 2024.</footer></body></html>' > wiki.html
$ jjak extract --json wiki.html | grep -o '"published.*"modified":"[^"]*"'
"published":"2024-03-05","published_from":"last_change","modified":"2024-03-05"
