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
  --unpaired FILE             write the articles without a partner, with the
                              reason
  --missing FILE              write the addresses of Korean originals that are
                              linked and not among the inputs
  -O,--overwrite              overwrite files that exist
  --sites PATH                site profiles that "jjak sites" made: a file, or a
                              folder of .tsv files
  --single-pages              take each page by itself: do not leave out what
                              the pages of a site have in common
  --pairs FILE                pairs that are known, English <TAB> Korean a line,
                              addresses or paths; they win over every link
  --reject FILE               pairs that are wrong, in the same form
  --wordings FILE             more words by which pages name the other language;
                              may be given several times
  --url-rule RULE             how addresses of originals follow:
                              https://a.kr/en/{id}=>https://a.kr/ko/{id}; may be
                              given several times
  --no-links                  ignore what the pages link to, to measure the rest
  --terms FILE                terms of your own, English <TAB> Korean a line;
                              may be given several times
  -j,--jobs N:UINT in [1 - 256]
                              threads, 1 to 256 (default: as many as
                              processors); the results are the same
  --json                      print errors as JSON lines
  -q,--quiet                  say nothing but errors

Prints a table: url_en, url_ko, how, score, evidence, runner_up, margin, days,
mutual, version, label, coverage_en, coverage_ko. Articles without an address
are named by their file. docs/linking.md explains the evidence.

Examples:
  jjak link pages/
  jjak link crawl.warc.gz -o links.tsv --missing missing.txt
  wget --input-file=missing.txt --warc-file=more
  jjak link crawl.warc.gz more.warc.gz -o links.tsv -O
