# Compressed data that expands too much is rejected, and the other inputs are read.
$ { printf '<html><p>'; head -c 100000000 /dev/zero | tr '\0' ' '; } | gzip -9 > bomb.html.gz; jjak extract bomb.html.gz
! jjak: bomb.html.gz, byte 0: larger than the limit of 200 times its compressed size
[1]
$ cp $CORPUS/articles/syndicated/*phones*.txt a.txt; jjak extract bomb.html.gz a.txt | wc -l
8
! jjak: bomb.html.gz, byte 0: larger than the limit of 200 times its compressed size
$ { printf '<html><p>'; head -c 100000000 /dev/zero | tr '\0' ' '; } | zstd -q > bomb.zst; jjak extract bomb.zst
! jjak: bomb.zst, byte 0: larger than the limit of 200 times its compressed size
[1]
$ body() { head -c 20000000 /dev/zero | tr '\0' ' ' | gzip -9; }; { printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.example/\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n' $((69 + $(body | wc -c))); body; printf '\r\n\r\n'; gzip -dc $CORPUS/articles/crawl-2025.warc.gz; } > bomb.warc; gzip -dc $CORPUS/articles/crawl-2025.warc.gz > good.warc; jjak extract good.warc 2> /dev/null | wc -l; jjak extract bomb.warc 2> said | wc -l; grep -v "no article" said >&2
136
136
! jjak: bomb.warc, byte 0: larger than the limit of 200 times its compressed size
