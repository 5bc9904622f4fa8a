# A dump and a folder of pages.
$ cp $CORPUS/articles/syndicated/*phones*.txt phones.txt
$ jjak extract phones.txt | wc -l
8
$ jjak extract --json phones.txt | head -c 600
{"file":"phones.txt","url":"","aliases":[],"title":"Officials in North Hamgyong told to hand over second phones","byline":"Northern Post(North Korean Media)","section":"","published":"2024-09-26T05:30","modified":"","dateline":"","dateline_place":"","dateline_day":"","language":"en","language_confidence":0.9996509687478901,"declared_language":"","charset":"utf-8","offset":0,"length":2473,"digest":"sha1:3QFA3HQA2OBMFC5RB7NAJQCRWGLNVT6W","rejected_charset":"","links":[{"url":"","text":"Read in Korean","hreflang":"","source":"anchor_text","place":"body"}],"blocks":[{"role":"body","text":"Party an
$ jjak extract $CORPUS/articles/www.borderweekly.example -o texts; ls texts | head -3; ls texts | wc -l
print.php?num=1302.txt
read.php?num=1171.txt
read.php?num=1184.txt
35
