# Records that are damaged, newer or not alone: each is named with its place, and the others are used.
$ cp -r $CORPUS/articles/www.northernpost.example/english pages; jjak extract -q --json pages > all.jsonl; wc -l < all.jsonl
30
$ (head -2 all.jsonl; echo '{"record":"article","version":1,"title":5}'; sed -n 3,5p all.jsonl) > wrong.jsonl; jjak extract -q --json wrong.jsonl | wc -l
6
! {"error":{"code":"bad_record","message":"wrong.jsonl, byte 9680: damaged record of a document: \"title\" has another type; extract it again","file":"wrong.jsonl","byte":9680}}
$ (head -1 all.jsonl | sed 's/"version":1/"version":7/'; sed -n 2p all.jsonl) > newer.jsonl; jjak extract -q newer.jsonl | wc -l
4
! jjak: newer.jsonl: a record of a newer jjak (version 7); extract again with this one, or update jjak
$ head -c 10000 all.jsonl > cut.jsonl; jjak extract -q cut.jsonl | wc -l
8
! jjak: cut.jsonl:3: not a JSON object with "html" or "text", line skipped: syntax error in column 321
$ head -1 newer.jsonl > alone.jsonl; jjak extract -q alone.jsonl
! jjak: alone.jsonl: a record of a newer jjak (version 7); extract again with this one, or update jjak
[1]
$ jjak align all.jsonl all.jsonl
! jjak: all.jsonl:2: several document records; align aligns one article with one, build aligns many
[1]
$ head -1 all.jsonl | sed 's#"file":"[^"]*"#"file":"a/.."#' > odd.jsonl; head -1 all.jsonl | sed "s#\"file\":\"[^\"]*\"#\"file\":\"$(printf %0300d 7)\"#" >> odd.jsonl; jjak extract -q -o texts odd.jsonl; ls texts | cut -c1-60
accordion-lessons-go-underground-in-pyongsong-70fdf852-2.txt
accordion-lessons-go-underground-in-pyongsong-70fdf852.txt
$ jjak extract --explain odd.jsonl | cut -c1-70 | grep from
  text from    a document record, which does not hold the reasons; exp
  text from    a document record, which does not hold the reasons; exp
