# Help of jjak extract.
$ jjak extract --help
print the article of a page: text, or everything as JSON
Usage: jjak extract [OPTIONS] INPUT...

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
  -o,--output FOLDER          write FOLDER/<file stem>.txt (or .json) for each
                              page
  -O,--overwrite              overwrite files that exist
  --sites PATH                site profiles that "jjak sites" made: a file, or a
                              folder of .tsv files
  --json                      title, byline, section, dates, dateline,
                              languages, links, blocks and origin, one JSON
                              object a line
  --explain                   instead of the article: where it was looked for,
                              and every piece of the page with the reason why it
                              was kept or left out; with --json for programs
  -q,--quiet                  say nothing but errors

Without --json: the article's paragraphs, one a line, a blank line between
articles. A row of a table is a line, its cells parted by tabs. Captions and
furniture are left out of the text; --json shows captions with their role. Exit
status 1 when a page could not be used; the others are still written.

Examples:
  jjak extract page.html
  jjak extract --json page.html | jq .title
  jjak extract --explain page.html
  jjak extract pages/ -o texts
  jjak sites pages/ -o profiles && jjak extract pages/ --sites profiles -o texts
