# A page whose end is missing gives what is there.
$ head -c 9000 $CORPUS/articles/peninsulawire.example/en/2024/*/*reservoir*.html > cut.html
$ jjak extract cut.html | head -c 400
$ jjak extract --json cut.html | head -c 200
