# Help of jjak align.
$ jjak align --help
align two files, or many, one segment a line
Usage: jjak align [OPTIONS] [EN KO...]

Arguments:
  EN KO ...                   an English and a Korean file, UTF-8, one segment a
                              line

Options:
  -h,--help                   show this help
  --ui-lang LANG:{en,ko}      language of messages and reports: en or ko
                              (default: the environment's)
  --batch FILE                many pairs: English file, Korean file, output file
                              and, where wanted, pin file a line, tab-separated;
                              - is standard input
  -f,--format FORMAT:{ladder,tsv,jsonl}=ladder
                              ladder, tsv or jsonl
  -o,--output FILE            file to write (default: standard output)
  -O,--overwrite              overwrite files that exist
  --pin FILE                  ladder of beads that are known; everything else is
                              aligned around them
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
  --json                      print errors as JSON lines
  -q,--quiet                  say nothing but errors

A ladder has a bead a line, [0, 1]:[0]:0.97 - English lines, Korean lines (both
from 0), confidence. tsv adds the texts, jsonl also the anchors and the length
deviation that speak for the bead. Blank lines count as lines and stay
unaligned. A bead that ends in :crossing was moved: its Korean lines stand
elsewhere than the order says.

Pins are ladder lines of any size and come out as they are, marked :pinned;
[3]:[] pins a line that has no counterpart. They may not overlap or cross.

A batch shares one lexicon, induced from all its pairs, so it is more accurate
than the same pairs one by one. Batches share theirs through files: align each
with --lexicon-out, add the files up (jjak lexicon merge), align again with
--lexicon-in.

Examples:
  jjak align article.en article.ko
  jjak align article.en article.ko --pin known.txt
  jjak align --batch pairs.tsv -O
