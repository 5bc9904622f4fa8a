# Help of jjak extract.
$ jjak extract --help
print the article of a page: text, or everything as JSON
Usage: jjak extract [OPTIONS] INPUT...

Arguments:
  INPUT ... (required)        pages, folders of pages, .warc and .warc.gz files,
                              text dumps; - reads a list of paths from standard
                              input

Options:
  -h,--help                   show this help
  --ui-lang LANG:{en,ko}      language of messages and reports: en or ko
                              (default: the environment's)
  -o,--output FOLDER          write FOLDER/<file stem>.txt (or .json) for each
                              page
  -O,--overwrite              overwrite files that exist
  --json                      title, byline, date, language, links and blocks,
                              one JSON object a line
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
