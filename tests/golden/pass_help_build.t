# Help of jjak build.
$ jjak build --help
read pages, link them, align them, write the parallel corpus
Usage: jjak build [OPTIONS] INPUT...

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
  -o,--output FOLDER (required)
                              folder to write into; made when missing
  -O,--overwrite              overwrite what an earlier run left in the folder
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
  --rules FILE                words and endings of your own for finding
                              sentences; may be given several times
  --lexicon-in FILE           lexicon file, of another run, to know from the
                              first pass on; may be given several times
  --lexicon-out FILE          write what these texts teach to a lexicon file
  -j,--jobs N:UINT in [1 - 256]
                              threads, 1 to 256 (default: as many as
                              processors); the results are the same
  --sites PATH                site profiles that "jjak sites" made: a file, or a
                              folder of .tsv files
  --single-pages              take each page by itself: do not leave out what
                              the pages of a site have in common
  --json                      print the summary as JSON, and errors as JSON
                              lines
  -q,--quiet                  say nothing but errors

Writes: corpus.tsv, corpus.jsonl, corpus.en + corpus.ko + corpus.ids (Moses),
corpus.tmx, links.tsv, unpaired.tsv, missing.txt, ladders/*.par.txt and
*.sent.txt, report/index.html. Each is described in docs/formats.md.

A page that cannot be used is skipped and counted with its reason; it never
stops the run.

Lines that many articles of a site have in common are left out of all of them;
--sites takes kept profiles instead, --single-pages leaves them in
(docs/sites.md).

A collection in parts: see jjak lexicon merge --help.

Examples:
  jjak build corpus/articles -o out
  jjak build crawl.warc.gz more-pages/ -o out -O
  find pages -name '*.html' | jjak build @- -o out --json
