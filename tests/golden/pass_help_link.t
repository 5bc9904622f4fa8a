# Help of jjak link.
$ jjak link --help
find each English article's Korean original, without aligning
Usage: jjak link [OPTIONS] INPUT...

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
      --json-keys KEYS        keys of JSON objects or columns of tables that are
                              not known: text=body,url=link; also html, title,
                              byline, date, language, section
  -o, --output FILE           file to write [default: standard output]
      --unpaired FILE         write the articles without a partner, with the
                              reason
      --missing FILE          write the addresses of linked originals that are
                              not among the inputs
  -O, --overwrite             overwrite files that exist
      --sites PATH            site profiles that “jjak sites” wrote: a file, or
                              a folder of .tsv files
      --single-pages          treat each page by itself: keep what the pages of
                              a site have in common
      --pairs FILE            known pairs: English <TAB> Korean on each line,
                              addresses or paths; they win over every link
      --reject FILE           wrong pairs, in the same form
      --wordings FILE         more words that pages use for a link to the other
                              language [may be repeated]
      --url-rule RULE         how to get an original's address from the English
                              one: https://a.kr/en/{id}=>https://a.kr/ko/{id}
                              [may be repeated]
      --no-links              ignore the links of the pages, to measure the
                              other methods
      --terms FILE            your own terms: English <TAB> Korean on each line
                              [may be repeated]
      --rules FILE            rule file: words to add to jjak's lists, or to
                              take out of them (docs/rules.md) [may be repeated]
      --knowledge FOLDER      use what “jjak learn” has learned, and learn
                              nothing
  -j, --jobs N                threads; the results are the same with any number
                              [1 to 256; default: as many as processors]
      --json                  print errors as JSON lines
  -q, --quiet                 print nothing but errors

Prints a table: url_en, url_ko, how, score, evidence, runner_up, margin, days,
mutual, version, label, coverage_en, coverage_ko. Articles without an address
are named by their file. docs/linking.md explains the evidence.

Exit status:
  0                           done
  1                           an input could not be opened, or writing failed;
                              pages that were skipped are no failure
  2                           wrong usage

Examples:
  jjak link pages/
  jjak link crawl.warc.gz -o links.tsv --missing missing.txt
  wget --input-file=missing.txt --warc-file=more
  jjak link crawl.warc.gz more.warc.gz -o links.tsv -O
