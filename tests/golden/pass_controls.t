# Scripts, control characters and marks that reorder text, in titles and file names, have no effect.
$ python3 -c "print('<meta charset=utf-8><title>Bridge &lt;script&gt;alert(1)&lt;/script&gt; \u202eevil\u202c \x1b[31mred\x9b2J</title><p>A bridge across the river was \u202eopened\u202c on Monday, \x1b]0;x\x07officials said at the ceremony.</p>')" > page.html
$ jjak extract page.html; jjak extract --json page.html | grep -o '"title":"[^"]*"'
A bridge across the river was opened on Monday, �]0;x�officials said at the ceremony.
"title":"Bridge <script>alert(1)</script> evil [31mred2J"
$ mkdir pages; python3 -c "import sys; sys.stdout.write(open('page.html').read().replace('ceremony', 'ceremony of Monday'))" > pages/en.html; printf '<p><a href=/x>Read in Korean</a></p>' >> pages/en.html; jjak build pages -o out -q; grep -rl --exclude=corpus.jjak "<script>alert" out; grep -rc "alert(1)" out/report | sort | head -3
out/report/index.html:1
$ touch $'a\nb.html' $'\e[31mred.html' $'\u202elmth.html' $'\u009b2J.html'
$ jjak extract $'a\nb.html' $'\e[31mred.html' $'\u202elmth.html' $'\u009b2J.html' $'gone\u2028.html'
! jjak: a?b.html: nothing in it
! jjak: ?[31mred.html: nothing in it
! jjak: ?lmth.html: nothing in it
! jjak: ?2J.html: nothing in it
! jjak: gone?.html: there is no such file or folder; check the path
[1]
$ jjak extract --json $'a\nb.html' $'\u202elmth.html' $'\u009b2J.html'
{"record":"problem","version":1,"file":"a\nb.html","code":"empty","message":"nothing in it","detail":""}
{"record":"problem","version":1,"file":"\u202elmth.html","code":"empty","message":"nothing in it","detail":""}
{"record":"problem","version":1,"file":"\u009b2J.html","code":"empty","message":"nothing in it","detail":""}
! {"error":{"code":"empty","message":"a\nb.html: nothing in it","file":"a\nb.html"}}
! {"error":{"code":"empty","message":"\u202elmth.html: nothing in it","file":"\u202elmth.html"}}
! {"error":{"code":"empty","message":"\u009b2J.html: nothing in it","file":"\u009b2J.html"}}
[1]
$ jjak split --language $'\e[31m' page.html
! jjak: not understood: --language ?[31m page.html
! Try “jjak split --help”.
[2]
