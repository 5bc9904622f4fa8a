# jjak build on the sample collection: the files that it writes, and the summary.
$ jjak build $CORPUS/articles -o out 2> said | grep -vE "beads|units"; grep -v "no.article" said >&2
  documents read          224
  articles                English 102 · Korean 99
  kinds of pages          article 201 · front page 3
  pairs                   same content 22 · declared as the page in the other language 4 · “Read in Korean” link 43 · “Read in English” link 2 · structured data 4
  without partner           15  English, names no Korean original
                             2  English, says “Read in Korean” but gives no address
                             3  English, its Korean original is not among the inputs
                             2  English, names a site's front page as its original
                             2  English, names a list of articles as its original
                             2  English, too little evidence for an original
                             1  English, several articles match about equally well
                            28  Korean, no English article names it
  skipped                 duplicate 13 · home_page 3 · no_article 3

Look at out/report/index.html
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ ls out out/report; ls out/ladders | wc -l
out:
corpus.en
corpus.ids
corpus.jjak
corpus.jsonl
corpus.ko
corpus.tmx
corpus.tsv
doubtful.tsv
foreign.tsv
jjak.sha256
ladders
links.tsv
missing.txt
refused.tsv
report
unpaired.tsv

out/report:
data
index.html
150
$ head -1 out/corpus.tsv | tr "\t" "\n"
id
level
type
confidence
en
ko
url_en
url_ko
date_en
date_ko
link
en_paragraphs
ko_paragraphs
en_sentences
ko_sentences
$ cat out/corpus.en | wc -l > a; cat out/corpus.ko | wc -l > b; cat out/corpus.ids | wc -l > c; cmp a b && cmp b c
$ xmllint --noout --nonet --dtdvalid $CORPUS/../build/schemas/tmx14.dtd out/corpus.tmx
$ jjak build $CORPUS/articles -o again -q; diff -r -x corpus.jjak out again
$ jjak build $CORPUS/articles -o other --json -q | head -4
{
  "output": "other",
  "documents": 224,
  "articles": {
