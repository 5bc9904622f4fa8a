# Help of jjak eval beads.
$ jjak eval beads --help
precision, recall and F1 of beads, strict and lax, by bead type
Usage: jjak eval beads [OPTIONS] GOLD PRED

Arguments:
  GOLD                        ladder file, or a folder of them (*.txt, *.gold)
  PRED                        ladder file, or a folder with files of the same
                              names (or *.pred)

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
      --against PATH          ladders of another run, as PRED
      --gate FILE             fail when a score is worse than in this output of
                              an earlier --json
      --json                  print the scores, and errors, as JSON

strict: both sides equal those of a gold bead. lax: the bead overlaps a gold
bead on both sides. Null alignments count in neither; they have lines of their
own. In folders, counts are added up over the documents that both have; a gold
file without a counterpart is counted and named in a warning; paragraphs
(*.par.txt) and sentences (*.sent.txt) of a build are scored separately.

Confidences of beads with two sides are compared with how many of them are
right: the expected calibration error over ten bins, and the precision of those
above .99. Null alignments have a line of their own: one is right when no gold
bead with two sides has its line. A bead without a confidence counts as 1.

--against compares two runs: the scores of both with intervals that hold the
true value with a probability of .95 (bootstrap), the interval of their
difference, and p, the probability of a difference of this size if the runs are
equally good (approximate randomisation). The same files give the same numbers.
--gate ends with status 1 when a score has fallen; to allow for a loss, lower
the number in the file or take it out.

Of two runs, a document that only one of them has counts as not found by the
other.

Examples:
  jjak eval beads corpus/gold/ladders out/ladders
  jjak eval beads corpus/gold/ladders out/ladders --against before/ladders
