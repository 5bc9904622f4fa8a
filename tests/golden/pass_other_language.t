# A page in a third language has no partner, and the reason says so.
$ mkdir pages; printf '<html lang=ja><meta charset=shift_jis><title>橋</title><p>月曜日に川を渡る橋が開通したと関係者が述べた。トラック数十台が両側で待っている。</p>' | iconv -f utf-8 -t shift_jis > pages/ja.html; cp $CORPUS/articles/peninsulawire.example/en/2024/09/*.html pages
$ jjak extract --json pages/ja.html | grep -oE '"(language|charset)":"[^"]*"'
"language":"ja"
"charset":"shift_jis"
$ jjak link pages -q; jjak build pages -o out | grep -A 1 partner
url_en	url_ko	how	score	evidence	runner_up	margin	days	mutual	version	label	coverage_en	coverage_ko
  without partner            1  English, its Korean original is not among the inputs
                             1  neither English nor Korean
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
