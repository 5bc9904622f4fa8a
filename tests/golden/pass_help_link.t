# Help of jjak link.
$ jjak link --help
find each English article's Korean original, without aligning
Usage: jjak link [OPTIONS] INPUT...

Arguments:
  INPUT ... (required)        pages, folders, WARC files, feeds, JSON lines,
                              text dumps, all also as .gz or .zst; - reads one
                              of them from standard input, @FILE a list of paths
                              (@- from standard input)

Options:
  -h,--help                   show this help
  --ui-lang LANG:{en,ko}      language of messages and reports: en or ko
                              (default: the environment's)
  --url-map FILE              addresses of files, path <TAB> address a line,
                              where the files' paths do not tell them
  -o,--output FILE            file to write (default: standard output)
  -O,--overwrite              overwrite the file if it exists
  --sites PATH                site profiles that "jjak sites" made: a file, or a
                              folder of .tsv files
  --single-pages              take each page by itself: do not leave out what
                              the pages of a site have in common
  --json                      print errors as JSON lines
  -q,--quiet                  say nothing but errors

Prints a table: url_en, url_ko, how, score, evidence. Articles without an
address are named by their file.

Examples:
  jjak link pages/
  jjak link crawl.warc.gz -o links.tsv
