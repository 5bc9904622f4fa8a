# Standard input can hold a document of any kind; @ reads a list of paths.
$ jjak extract - < $CORPUS/articles/syndicated/*phones*.txt | head -1
Party and government officials in North Hamgyong province have been ordered to surrender any second cellphone registered in someone else’s name by the end of the month.
$ cat $CORPUS/articles/crawl-2025.warc.gz | jjak extract - 2> /dev/null | wc -l; cat $CORPUS/articles/crawl-2025.warc.gz > a.warc.gz; jjak extract a.warc.gz 2> /dev/null | wc -l
136
136
$ cat $CORPUS/articles/syndicated/*.txt | jjak extract --json - | grep -oE '"(file|offset|length)":[^,]*|"title":"[^"]*"' | paste -sd" \n"
"file":"-" "title":"Officials in North Hamgyong told to hand over second phones"
"offset":0 "length":2473
"file":"-" "title":"Police in Chongjin seize 140 motorcycles in 10 days"
"offset":2473 "length":2505
"file":"-" "title":"Pyongyang sends inspectors to Shenyang to trace workers’ remittances"
"offset":4978 "length":2779
"file":"-" "title":"Twenty-six fishermen missing off Kimchaek"
"offset":7757 "length":963
$ jjak extract --json <(cat $CORPUS/articles/syndicated/*phones*.txt) | grep -oE '"title":"[^"]*"'
"title":"Officials in North Hamgyong told to hand over second phones"
$ cp $CORPUS/articles/syndicated/*phones*.txt a.txt; printf "a.txt\n\na.txt\n" > list; jjak extract @list | grep -c "second cellphone"; jjak extract @- < list | grep -c "second cellphone"
2
2
$ jjak extract - < a.txt -o texts; ls texts
article-a4d79ba4.txt
