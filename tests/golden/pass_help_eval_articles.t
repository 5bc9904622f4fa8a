# Help of jjak eval articles.
$ jjak eval articles --help
extracted articles: paragraphs, titles, names, dates
Usage: jjak eval articles [OPTIONS] GOLD PRED

Arguments:
  GOLD                        the right articles, one JSON object on each line
  PRED                        the output of jjak extract --json

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
      --against PATH          articles of another run, as PRED
      --gate FILE             fail when a score is worse than in this output of
                              an earlier --json
      --json                  print the scores, and errors, as JSON

A gold object has "url" or "file", and any of "title", "byline", "section",
"published", "modified", "dateline", "language" and "blocks": [{"role",
"text"}]; what it does not have is not judged. Articles belong together by
address, else by file.

paragraphs: precision, recall and F1 of running text (body, subhead, quote,
list_item) that is equal letter by letter. wrong: another value, or a value
where there is none. missing: no value where there is one. Dates are compared as
precisely as both are given; bylines by their names.

--against compares two runs: the scores of both with intervals that hold the
true value with a probability of .95 (bootstrap), the interval of their
difference, and p, the probability of a difference of this size if the runs are
equally good (approximate randomisation). The same files give the same numbers.
--gate ends with status 1 when a score has fallen; to allow for a loss, lower
the number in the file or take it out.

Examples:
  jjak extract --json corpus/articles > out.jsonl
  jjak eval articles corpus/gold/articles.jsonl out.jsonl
