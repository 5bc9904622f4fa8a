# Charsets: wrong labels in both directions, no label, and what extract --json says about it.
$ body="강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다."; printf "<meta charset=euc-kr><title>다리</title><p>$body</p><p>$body</p>" > utf8.html
$ sed s/euc-kr/utf-8/ utf8.html | iconv -f utf-8 -t cp949 > korean.html; sed s/euc-kr/iso-8859-1/ utf8.html | iconv -f utf-8 -t cp949 > latin.html; sed "s/<meta[^>]*>//" utf8.html > none.html; iconv -f utf-8 -t utf-16le none.html > wide.html; head -c -9 none.html > cut.html; iconv -f latin1 -t utf-8 none.html > twice.html
$ printf "<p>It\222s a bridge of the 1930s, \223restored\224 by the caf\351\222s owner \226 and nobody\222s allowed to cross it.</p>" > english.html
$ for page in utf8 korean latin none wide cut twice english; do jjak extract --json $page.html | grep -o '"charset.*_charset":"[^"]*"'; done
"charset":"utf-8","offset":0,"length":344,"in_archive":false,"digest":"sha1:SFRD62DUUUDFYJPKC4N26BZEIUUGASNC","rejected_charset":"euc-kr"
"charset":"euc-kr","offset":0,"length":255,"in_archive":false,"digest":"sha1:FGVRNYFRXSMLRFAKVUVBC6AR2Q2GVKO6","rejected_charset":"utf-8"
"charset":"euc-kr","offset":0,"length":260,"in_archive":false,"digest":"sha1:EKM7UEOZBW4KKFFFMCLN54C55WNCEYIH","rejected_charset":"iso-8859-1"
"charset":"utf-8","offset":0,"length":323,"in_archive":false,"digest":"sha1:L6JXCU4T2B5XFCKPWWXD3X6PM4K5FWDY","rejected_charset":""
"charset":"utf-16le","offset":0,"length":294,"in_archive":false,"digest":"sha1:GGPWJPSP2ZUILSHIYZK2GDQAHX77EKPT","rejected_charset":""
"charset":"utf-8","offset":0,"length":314,"in_archive":false,"digest":"sha1:DEJZOCSPXNLU2EVMWQWCNFIY743DKUCP","rejected_charset":""
"charset":"utf-8","offset":0,"length":587,"in_archive":false,"digest":"sha1:Y3GLIVHLEWMYLXOSA2LKJKISIVPH3PZS","rejected_charset":""
"charset":"windows-1252","offset":0,"length":101,"in_archive":false,"digest":"sha1:32OH4BTUJ74NO6WHTEJCP7CA4U4WHTSZ","rejected_charset":""
$ for page in utf8 korean latin none wide cut twice english; do jjak extract $page.html; done
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전�
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 양쪽에서 기다린다고 그는 전했다.
It’s a bridge of the 1930s, “restored” by the café’s owner – and nobody’s allowed to cross it.
$ python3 -c "import unicodedata as u; print('<meta charset=utf-8><p>'+u.normalize('NFD','강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 기다린다.')+'&nbsp;it&#146;s&shy; &amp;amp; \u200b\u202e\u2060㈜ ½</p>')" > marks.html; jjak extract marks.html
강을 건너는 다리가 월요일에 열렸다고 소식통이 말했다. 트럭 수십 대가 기다린다. it’s &amp; ㈜ ½
