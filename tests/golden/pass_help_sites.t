# Help of jjak sites.
$ jjak sites --help
learn what the pages of a site have in common, so that extraction leaves it out
Usage: jjak sites [OPTIONS] INPUT...

Arguments:
  INPUT...                    pages, folders, web archives (WARC, ARC, WACZ),
                              feeds, JSON, tables, text dumps; all but WACZ also
                              as .gz or .zst, and from standard input (-); @FILE
                              is a list of paths (@- from standard input)

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
      --url-map FILE          addresses of files whose paths do not tell them:
                              path <TAB> address on each line
  -o, --output FOLDER         folder to write one profile for each site into
                              [default: standard output]
  -O, --overwrite             replace profiles that exist; their keep and drop
                              rows stay
      --rules FILE            rule file: words to add to jjak's lists, or to
                              take out of them (docs/rules.md) [may be repeated]
  -j, --jobs N                threads; the results are the same with any number
                              [1 to 256; default: as many as processors]
      --json                  print errors as JSON lines
  -q, --quiet                 print nothing but errors

Learns from at least three different articles of a site: lines that many of them
share, elements that hold the article or never do, and what is added to
headlines. Profiles are text, made to be read and edited (docs/sites.md).

“jjak build” learns lines by itself. Write profiles to keep them, for “jjak
extract”, and for collections that are built in parts.

Files:
  FOLDER/<site>.tsv           with -o: the profile of a site

Exit status:
  0                           done
  1                           a page could not be used, or writing failed;
                              profiles are made of the other pages
  2                           wrong usage

Examples:
  jjak sites pages/ -o profiles
  jjak extract page.html --sites profiles
  jjak sites crawl.warc.gz > sites.tsv
