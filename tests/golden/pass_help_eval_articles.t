# Help of jjak eval articles.
$ jjak eval articles --help
extracted articles: paragraphs, titles, names, dates
Usage: jjak eval articles [OPTIONS] GOLD PRED

Arguments:
  GOLD (required)             articles as they should be, one JSON object a line
  PRED (required)             what jjak extract --json printed

Options:
  -h,--help                   show this help
  --json                      print the scores, and errors, as JSON

A gold object has "url" or "file", and any of "title", "byline", "section",
"published", "modified", "dateline", "language" and "blocks": [{"role",
"text"}]; what it does not have is not judged. Articles belong together by
address, else by file.

paragraphs: precision, recall and F1 of running text (body, subhead, quote,
list_item) that is equal letter by letter. wrong: another value, or one where
there is none. missing: none where there is one. Dates are compared as far as
both go; bylines by their names.

Example:
  jjak extract --json corpus/articles > out.jsonl
  jjak eval articles corpus/gold/articles.jsonl out.jsonl
