# A WARC in zstd gives the same articles and digests as in gzip and unpacked.
$ gzip -dc $CORPUS/articles/crawl-2025.warc.gz > crawl.warc; zstd -q crawl.warc -o crawl.warc.zst; cat $CORPUS/articles/crawl-2025.warc.gz > crawl.warc.gz
$ for form in crawl.warc crawl.warc.gz crawl.warc.zst; do jjak extract --json $form 2> /dev/null | grep '"record":"article"' | sed -E 's/"(file|offset|length|byte)":[^,]*//g' | sha1sum | cut -c1-12; done | uniq -c | sed 's/[0-9a-f]*$//'
      3 
$ zstd -q $CORPUS/articles/syndicated/*phones*.txt -o phones.txt.zst; jjak extract phones.txt.zst | wc -l
8
