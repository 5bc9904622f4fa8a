# Kinds of pages: a stub is kept and said to be one; who speaks is no part of a sentence.
$ printf '<title>No ferry</title><h1>No ferry</h1><p>The ferry to the outer islands stopped running on Friday after ice closed the harbour.</p><p>Subscribe to continue reading.</p>' > cut.html; jjak extract cut.html
The ferry to the outer islands stopped running on Friday after ice closed the harbour.
! jjak: warning: cut.html: the text says that it is cut, and the rest is elsewhere; --explain shows why
$ jjak extract -q --json cut.html | grep -o '"kind":"[a-z_]*"'
"kind":"stub"
$ jjak build -q cut.html -o out; cat out/doubtful.tsv
url	language	confidence	completeness	title	reason
cut.html	en			No ferry	stub
$ printf '<title>Night talk</title><h1>Night talk</h1><p>HOST:</p><p>The ferry to the outer islands stopped running on Friday after ice closed the harbour.</p><p>GUEST: We have flour for nine days.</p><p>HOST: Good night.</p>' > talk.html; jjak extract -q --json talk.html | grep -o '"kind":"[a-z_]*"\|"blocks.*'
"kind":"transcript"
"blocks":[{"role":"body","text":"The ferry to the outer islands stopped running on Friday after ice closed the harbour.","source":[59,145]},{"role":"body","label":"GUEST:","text":"We have flour for nine days.","source":[152,187]},{"role":"body","label":"HOST:","text":"Good night.","source":[194,211]}],"foreign_blocks":[],"layout":{"page_title":"Night talk","headline":"Night talk","container":"","inside":[],"outside":[]}}
$ jjak extract --explain talk.html | grep -E '^[-+]|kind'
  kind         transcript (roles 2 of 4 +3.0)
- the title                Night talk
- who speaks, or when      HOST:
+ body                     The ferry to the outer islands stopped running on Fr…
+ body                     GUEST: We have flour for nine days.
+ body                     HOST: Good night.
- who speaks, or when      GUEST:
- who speaks, or when      HOST:
