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
      --json                  print the scores, and errors, as JSON

strict: both sides equal those of a gold bead. lax: the bead overlaps a gold
bead on both sides. Null alignments count in neither; they have lines of their
own. In folders, counts are added up over the documents that both have; a gold
file without a counterpart is named in a warning; paragraphs (*.par.txt) and
sentences (*.sent.txt) of a build are scored separately.

Confidences of beads with two sides are compared with how many of them are
right: the expected calibration error over ten bins, and the precision of those
above .99. A bead without a confidence counts as 1.

Example:
  jjak eval beads corpus/gold/ladders out/ladders
