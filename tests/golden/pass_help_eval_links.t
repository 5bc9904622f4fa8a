# Help of jjak eval links.
$ jjak eval links --help
precision, recall and F1 of links, by method and case
Usage: jjak eval links [OPTIONS] GOLD PRED

Arguments:
  GOLD (required)             right pairs: url_en <TAB> url_ko, and in a third
                              column their case
  PRED (required)             links.tsv, or the folder of a build

Options:
  -h,--help                   show this help
  --unpaired FILE             unpaired.tsv of the same run, to tell gold
                              addresses that no article has
  --json                      print the scores, and errors, as JSON

Addresses are equal when they are spellings of one address (docs/linking.md).
Precision is also given for each method, recall for each case of the gold. Gold
pairs whose addresses no article has are named, and count as not found.

Example:
  jjak eval links corpus/gold/links.tsv out
