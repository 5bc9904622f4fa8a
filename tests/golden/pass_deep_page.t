# Pages built to exhaust a parser give their text, or a limit is named.
$ text="<p>The text stands deep inside of this page, said the minister on Monday.</p>"; say() { python3 -c "import sys; print(eval(sys.argv[1]))" "$1"; }; for page in "'<div>'*100000+'$text'+'</div>'*100000" "'<b>'*100000+'$text'" "'<table><tr><td>'*100000+'$text'" "'<span><div></span>'*100000+'$text'" "'<div '+' '.join('a%d=1'%i for i in range(100000))+'>$text'" "'<select><option>'*100000+'$text'" "'<' * 3000000 + '$text'"; do say "$page" > page.html; jjak extract page.html | tail -c 75; done
The text stands deep inside of this page, said the minister on Monday.
The text stands deep inside of this page, said the minister on Monday.
The text stands deep inside of this page, said the minister on Monday.
The text stands deep inside of this page, said the minister on Monday.
The text stands deep inside of this page, said the minister on Monday.
The text stands deep inside of this page, said the minister on Monday.
<<<
The text stands deep inside of this page, said the minister on Monday.
$ python3 -c "print('<p>The text stands before a comment of fifty megabytes, said the minister.</p><!--' + 'x -- '*10000000)" > page.html; jjak extract page.html
The text stands before a comment of fifty megabytes, said the minister.
$ python3 -c "print('<p>The text stands before a script of fifty megabytes, said the minister.</p><script>' + 'x<!--'*10000000)" > page.html; jjak extract page.html
The text stands before a script of fifty megabytes, said the minister.
