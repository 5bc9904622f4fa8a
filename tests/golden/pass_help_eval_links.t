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
      --against PATH          links of another run, as PRED
      --gate FILE             fail when a score is worse than in this output of
                              an earlier --json
      --json                  print the scores, and errors, as JSON

Addresses are equal when they are spellings of one address (docs/linking.md).
Precision is also given for each method, recall for each case of the gold. Gold
pairs whose addresses no article has are named, and count as not found.

--against compares two runs: the scores of both with intervals that hold the
true value with a probability of .95 (bootstrap), the interval of their
difference, and p, the probability of a difference of this size if the runs are
equally good (approximate randomisation). The same files give the same numbers.
--gate ends with status 1 when a score has fallen; to allow for a loss, lower
the number in the file or take it out.

Example:
  jjak eval links corpus/gold/links.tsv out
