# WARC records that are truncated or lie about their length are reported with their place; the others are read.
$ gzip -dc $CORPUS/articles/crawl-2025.warc.gz > whole.warc; jjak extract whole.warc -o whole 2> said; grep -v "no article" said >&2; ls whole | wc -l
16
$ head -c 20000 whole.warc > cut.warc; jjak extract cut.warc -o cut 2> said; grep -v "no article" said >&2; ls cut | wc -l
3
! jjak: cut.warc, byte 18391: ends too early: record shorter than its Content-Length
$ at=$(grep -abo "^Content-Length: [0-9]" whole.warc | sed -n 3p | cut -d: -f1); { head -c $((at + 16)) whole.warc; printf 9; tail -c +$((at + 18)) whole.warc; } > lie.warc; jjak extract lie.warc -o lie 2> said; grep -v "no article" said >&2; ls lie | wc -l
15
! jjak: lie.warc, byte 1050: damaged record of a web archive: Content-Length does not fit
$ { head -c 1000 /dev/zero | tr '\0' x; cat whole.warc; } > junk.warc; jjak extract junk.warc -o junk 2> said; grep -v "no article" said >&2; ls junk | wc -l
16
! jjak: junk.warc, byte 0: damaged record of a web archive: no WARC/1.x line
$ zstd -q whole.warc -o whole.warc.zst; head -c 5000 whole.warc.zst > cut.warc.zst; jjak extract cut.warc.zst > out
! jjak: cut.warc.zst, byte 0: ends too early: zstd data
[1]
$ cat whole.warc.zst | head -c 5000 | jjak extract - > out
! jjak: -, byte 0: ends too early: zstd data
[1]
$ printf "\050\265\057\375 no zstd at all" > bad.warc.zst; jjak extract bad.warc.zst
! jjak: bad.warc.zst, byte 0: damaged zstd data: Data corruption detected
[1]
$ printf 'WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://x.example/a\r\nWARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\nContent-Type: text/html\r\nContent-Length: 106\r\n\r\n<html><p>Traders at the market said on Monday that the price of rice had not moved since last month, OK.\r\n\r\n\r\n' > digest.warc; jjak extract digest.warc
Traders at the market said on Monday that the price of rice had not moved since last month, OK.
! jjak: warning: digest.warc, byte 0: used, but its bytes are not those that the crawler noted (WARC-Payload-Digest sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA)
