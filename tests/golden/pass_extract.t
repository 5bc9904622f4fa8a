# A dump and a folder of pages.
$ cp $CORPUS/articles/syndicated/*phones*.txt phones.txt
$ jjak extract phones.txt | wc -l
8
$ jjak extract --json phones.txt | head -c 600
{"file":"phones.txt","url":"","title":"Officials in North Hamgyong told to hand over second phones","byline":"Northern Post(North Korean Media)","date":"2024-09-26T05:30","language":"en","charset":"utf-8","links":[{"url":"","text":"Read in Korean","hreflang":""}],"blocks":[{"role":"body","text":"Party and government officials in North Hamgyong province have been ordered to surrender any second cellphone registered in someone else’s name by the end of the month."},{"role":"body","text":"The order came down to the provincial party committee in Chongjin on Sept. 16 and was read out at a closed-
$ jjak extract $CORPUS/articles/www.borderweekly.example -o texts; ls texts | head -3; ls texts | wc -l
print.php?num=1302.txt
read.php?num=1171.txt
read.php?num=1184.txt
35
