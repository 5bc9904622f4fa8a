# Damaged archives: what is whole is read, what is not is named with its place.
$ head -c 9000 $CORPUS/articles/crawl-2025.warc.gz > cut.warc.gz
$ jjak link cut.warc.gz
$ printf "not gzip at all" > not.warc.gz; jjak link not.warc.gz
$ jjak extract cut.warc.gz -o texts > /dev/null; ls texts | wc -l
