# Help of jjak extract.
$ jjak extract --help
print the article of a page: text, or everything as JSON
Usage: jjak extract [OPTIONS] INPUT...

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
  -o, --output FOLDER         folder to write one file for each page into
                              [default: standard output]
  -O, --overwrite             overwrite files that exist
      --standfirst            count standfirsts (what stands between headline
                              and text and sums it up) as text
      --sites PATH            site profiles that “jjak sites” wrote: a file, or
                              a folder of .tsv files
      --rules FILE            rule file: words to add to jjak's lists, or to
                              take out of them (docs/rules.md) [may be repeated]
  -j, --jobs N                threads; the results are the same with any number
                              [1 to 256; default: as many as processors]
      --json                  print title, byline, section, dates, dateline,
                              languages, links, blocks and origin, one JSON
                              object on each line
      --explain               instead of the article, print where it was looked
                              for, and every piece of the page with the reason
                              why it was kept or left out; with --json for
                              programs
  -q, --quiet                 print nothing but errors

Without --json: the article's paragraphs, one on each line, and a blank line
between articles. A row of a table is one line, with tabs between its cells.
Captions, standfirsts and boilerplate are left out of the text; --json shows
captions and standfirsts with their role.

Files:
  FOLDER/<file stem>.txt      with -o: the text of a page's article
  FOLDER/<file stem>.json     with -o and --json: all that is known of it

Exit status:
  0                           done
  1                           an input could not be opened, or no page holds an
                              article; the others are still written
  2                           wrong usage

Examples:
  jjak extract page.html
  jjak extract --json page.html | jq .title
  jjak extract --explain page.html
  jjak extract pages/ -o texts
  jjak sites pages/ -o profiles && jjak extract pages/ --sites profiles -o texts
