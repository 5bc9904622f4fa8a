# Help, with and without --help.
$ jjak --help
jjak makes parallel corpora from bilingual news: it links English articles with
their Korean originals, aligns paragraphs and sentences, and shows how far each
pair can be trusted.
Usage: jjak [OPTIONS] COMMAND

Options:
  -h,--help                   show this help
  --ui-lang LANG:{en,ko}      language of messages and reports: en or ko
                              (default: the environment's)
  -V,--version                show the version

Commands:
  build                       read pages, link them, align them, write the
                              parallel corpus
  extract                     print the article of a page: text, or everything
                              as JSON
  link                        find each English article's Korean original,
                              without aligning
  sites                       learn what the pages of a site have in common, so
                              that extraction leaves it out
  split                       cut paragraphs into sentences
  align                       align two files, or many, one segment a line
  eval                        compare alignments and articles with gold
  terms                       check dictionaries of your own
  lexicon                     make dictionaries from what is installed
  anchors                     show what two files share: numbers, dates, names,
                              words

Start with:  jjak build FOLDER -o OUT
More on a command:  jjak COMMAND --help
Exit status: 0 done, 1 bad data or input/output, 2 wrong usage.
$ jjak
jjak makes parallel corpora from bilingual news: it links English articles with
their Korean originals, aligns paragraphs and sentences, and shows how far each
pair can be trusted.
Usage: jjak [OPTIONS] COMMAND

Options:
  -h,--help                   show this help
  --ui-lang LANG:{en,ko}      language of messages and reports: en or ko
                              (default: the environment's)
  -V,--version                show the version

Commands:
  build                       read pages, link them, align them, write the
                              parallel corpus
  extract                     print the article of a page: text, or everything
                              as JSON
  link                        find each English article's Korean original,
                              without aligning
  sites                       learn what the pages of a site have in common, so
                              that extraction leaves it out
  split                       cut paragraphs into sentences
  align                       align two files, or many, one segment a line
  eval                        compare alignments and articles with gold
  terms                       check dictionaries of your own
  lexicon                     make dictionaries from what is installed
  anchors                     show what two files share: numbers, dates, names,
                              words

Start with:  jjak build FOLDER -o OUT
More on a command:  jjak COMMAND --help
Exit status: 0 done, 1 bad data or input/output, 2 wrong usage.
[2]
