# Help of jjak sites.
$ jjak sites --help
learn what the pages of a site have in common, so that extraction leaves it out
Usage: jjak sites [OPTIONS] INPUT...

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
  -o,--output FOLDER          folder to write <site>.tsv into, one file a site
                              (default: all to standard output)
  -O,--overwrite              replace profiles that exist; their keep and drop
                              rows stay
  --json                      print errors as JSON lines
  -q,--quiet                  say nothing but errors

Learns from at least three different articles of a site: lines that stand on
many of them, elements that hold the article or never do, and what is added to
headlines. The profiles are text, to be read and edited (docs/sites.md). "jjak
build" learns lines by itself; profiles are for keeping, for "jjak extract", and
for collections that are built in parts.

Examples:
  jjak sites pages/ -o profiles
  jjak extract page.html --sites profiles
  jjak sites crawl.warc.gz > sites.tsv
