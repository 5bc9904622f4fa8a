# Help in Korean.
$ jjak --ui-lang ko --help
jjak makes parallel corpora from bilingual news: it links English articles with their Korean originals,
aligns paragraphs and sentences, and shows how far each pair can be trusted.
Usage: jjak [OPTIONS] COMMAND

Options:
  -h,--help                     show this help
  --ui-lang LANG:{en,ko}        language of messages and reports: en or ko (default: the environment's)
  -V,--version                  show the version

Subcommands:
  build                         read pages, link them, align them, write the parallel corpus
  extract                       print the article of a page: text, or everything as JSON
  link                          find each English article's Korean original, without aligning
  split                         cut paragraphs into sentences
  align                         align two files, or many, one segment a line
  eval                          compare alignments with gold

Start with:  jjak build FOLDER -o OUT
More on a command:  jjak COMMAND --help
Exit status: 0 done, 1 bad data or input/output, 2 wrong usage.
$ LANG=ko_KR.UTF-8 LC_ALL= jjak split --help
cut paragraphs into sentences
Usage: jjak split [OPTIONS]

Options:
  -h,--help                     show this help
  --ui-lang LANG:{en,ko}        language of messages and reports: en or ko (default: the environment's)
  --lang LANG:{en,ko} (required)
                                language of the text: en or ko

Reads standard input, one paragraph a line; prints its sentences, one a line, and a blank line after each paragraph.
The text itself is never altered; white space between sentences is left out, and so are blank lines.

Example:
  jjak extract page.html | jjak split --lang en
