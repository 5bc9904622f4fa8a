# Inputs without an article: junk, a binary file with the name of a page, a page with only a video, a truncated page.
$ python3 -c "import random, sys; random.seed(1); sys.stdout.buffer.write(bytes(random.randrange(256) for _ in range(3000000)))" > junk.html; jjak extract junk.html
! jjak: junk.html: not text: this looks like a binary file
[1]
$ python3 -c "import random, sys; random.seed(1); sys.stdout.buffer.write(b'<html><body>' + bytes(random.randrange(128, 256) for _ in range(3000000)))" > high.html; jjak extract high.html
! jjak: high.html, byte 12: not valid in its character encoding (utf-8); convert the file to UTF-8
[1]
$ printf "<html><body>\000\001\002\003\004\005\006<p>x" > binary.html; jjak extract binary.html
! jjak: binary.html: not text: this looks like a binary file
[1]
$ printf "<title>Watch</title><h1>Watch</h1><video src=a.mp4 controls>Your browser cannot play this video, which is a pity for you.</video><iframe src=//x.example></iframe>" > video.html; jjak extract video.html
! jjak: video.html: no article text found
[1]
$ printf "<html><body><p" > cut.html; jjak extract cut.html
! jjak: cut.html: no article text found
[1]
$ cp -r $CORPUS/articles/peninsulawire.example pages; cp *.html pages; jjak build pages -o out | grep -E "pairs|skipped"
  pairs                   same content 9 · declared as the page in the other language 2 · “Read in Korean” link 6 · structured data 1
  skipped                 bad_utf8 1 · binary 2 · duplicate 2 · no_article 2
! jjak: warning: pages/binary.html: not text: this looks like a binary file
! jjak: warning: pages/cut.html: no article text found
! jjak: warning: pages/high.html, byte 12: not valid in its character encoding (utf-8); convert the file to UTF-8
! jjak: warning: pages/junk.html: not text: this looks like a binary file
! jjak: warning: pages/video.html: no article text found
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
