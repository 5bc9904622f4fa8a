# Help, with and without --help.
$ jjak --help
make parallel corpora from bilingual news
Usage: jjak [OPTIONS] COMMAND

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
  -V, --version               show the version

Commands:
  build                       read pages, link them, align them, write the
                              parallel corpus
  add                         add pages to a corpus
  status                      show what has changed since a corpus was built
  show                        show a unit, a pair or an article of a corpus,
                              with where it comes from
  search                      find sentence units of a corpus by their words
  stats                       count what a corpus holds
  report                      show where a corpus is weak, and why: as pages, or
                              as text
  review                      open the desk: correct a corpus in a browser
  corrections                 print what people decided about pairs, or take
                              such decisions in
  pin                         fix beads of a pair that somebody corrected
  remove                      take articles or pairs out of a corpus, for good
  merge                       make one corpus of several
  import                      make a corpus of another parallel corpus: TMX,
                              XLIFF, TSV, JSON lines, XCES, Moses, ladders
  diff                        show what is different between two corpora
  filter                      keep the units of a parallel corpus that a recipe
                              accepts, and say why the others go
  partition                   divide a parallel corpus into training,
                              development and test data that share no story
  sample                      draw units for people to judge
  label                       label the units of a sample in a browser
  export                      write units of a corpus in another format
  release                     write a folder of a corpus that can be published
  extract                     print the article of a page: text, or everything
                              as JSON
  link                        find each English article's Korean original,
                              without aligning
  sites                       learn what the pages of a site have in common, so
                              that extraction leaves it out
  learn                       learn from a collection once, for builds that use
                              it (--knowledge)
  split                       cut paragraphs into sentences
  align                       align two files, or many, one segment on each line
  align-shard                 align the pairs of a shard that “jjak build
                              --shards” wrote
  check                       find what the two sides of parallel text say
                              differently
  eval                        compare alignments, links and articles with gold
  terms                       check your own dictionaries
  lexicon                     build dictionaries from installed packages; merge
                              lexicon files
  anchors                     show what two files share: numbers, dates, names,
                              words
  help                        show the help of a command

jjak links English news articles with their Korean originals, aligns paragraphs
and sentences, and shows how far each pair can be trusted.

“jjak COMMAND --help” says more about a command.

Exit status:
  0                           done
  1                           bad data, or reading or writing failed
  2                           wrong usage

Example:
  jjak build FOLDER -o OUT
$ jjak
make parallel corpora from bilingual news
Usage: jjak [OPTIONS] COMMAND

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
  -V, --version               show the version

Commands:
  build                       read pages, link them, align them, write the
                              parallel corpus
  add                         add pages to a corpus
  status                      show what has changed since a corpus was built
  show                        show a unit, a pair or an article of a corpus,
                              with where it comes from
  search                      find sentence units of a corpus by their words
  stats                       count what a corpus holds
  report                      show where a corpus is weak, and why: as pages, or
                              as text
  review                      open the desk: correct a corpus in a browser
  corrections                 print what people decided about pairs, or take
                              such decisions in
  pin                         fix beads of a pair that somebody corrected
  remove                      take articles or pairs out of a corpus, for good
  merge                       make one corpus of several
  import                      make a corpus of another parallel corpus: TMX,
                              XLIFF, TSV, JSON lines, XCES, Moses, ladders
  diff                        show what is different between two corpora
  filter                      keep the units of a parallel corpus that a recipe
                              accepts, and say why the others go
  partition                   divide a parallel corpus into training,
                              development and test data that share no story
  sample                      draw units for people to judge
  label                       label the units of a sample in a browser
  export                      write units of a corpus in another format
  release                     write a folder of a corpus that can be published
  extract                     print the article of a page: text, or everything
                              as JSON
  link                        find each English article's Korean original,
                              without aligning
  sites                       learn what the pages of a site have in common, so
                              that extraction leaves it out
  learn                       learn from a collection once, for builds that use
                              it (--knowledge)
  split                       cut paragraphs into sentences
  align                       align two files, or many, one segment on each line
  align-shard                 align the pairs of a shard that “jjak build
                              --shards” wrote
  check                       find what the two sides of parallel text say
                              differently
  eval                        compare alignments, links and articles with gold
  terms                       check your own dictionaries
  lexicon                     build dictionaries from installed packages; merge
                              lexicon files
  anchors                     show what two files share: numbers, dates, names,
                              words
  help                        show the help of a command

jjak links English news articles with their Korean originals, aligns paragraphs
and sentences, and shows how far each pair can be trusted.

“jjak COMMAND --help” says more about a command.

Exit status:
  0                           done
  1                           bad data, or reading or writing failed
  2                           wrong usage

Example:
  jjak build FOLDER -o OUT
[2]
