# Help of jjak eval links.
$ jjak eval links --help
precision, recall and F1 of links, by method and case
Usage: jjak eval links [OPTIONS] GOLD PRED

Arguments:
  GOLD                        right pairs: url_en <TAB> url_ko, and their case
                              in an optional third column
  PRED                        links.tsv, or the folder of a build

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
      --unpaired FILE         unpaired.tsv of the same run, to find gold
                              addresses that no article has
      --json                  print the scores, and errors, as JSON

Addresses are equal when they are spellings of one address (docs/linking.md).
Precision is also given for each method, recall for each case of the gold. Gold
pairs whose addresses no article has are named, and count as not found.

Example:
  jjak eval links corpus/gold/links.tsv out
