# Help of jjak align.
$ jjak align --help
align two files, or many, one segment on each line
Usage: jjak align [OPTIONS] [EN KO]

Arguments:
  EN KO                       an English and a Korean file, UTF-8, one segment
                              on each line; or records of one article, as jjak
                              extract --json writes them

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
      --batch FILE            many pairs: English file, Korean file, output file
                              and optionally pin file on each line,
                              tab-separated; - is standard input
  -f, --format FORMAT         how to write the beads [ladder, tsv or jsonl;
                              default: ladder]
  -o, --output FILE           file to write [default: standard output]
  -O, --overwrite             overwrite files that exist
      --pin FILE              ladder of known beads; everything else is aligned
                              around them
      --terms FILE            your own terms: English <TAB> Korean on each line
                              [may be repeated]
      --rules FILE            rule file: words to add to jjak's lists, or to
                              take out of them (docs/rules.md) [may be repeated]
      --knowledge FOLDER      use what “jjak learn” has learned, and learn
                              nothing
      --lexicon-in FILE       lexicon file of another run, to be used from the
                              first pass on [may be repeated]
      --lexicon-out FILE      write the lexicon that was induced from these
                              texts to a file
  -j, --jobs N                threads; the results are the same with any number
                              [1 to 256; default: as many as processors]
      --json                  print errors as JSON lines
  -q, --quiet                 print nothing but errors

A ladder has one bead on each line, [0, 1]:[0]:0.97 - English lines, Korean
lines (both from 0), confidence. tsv adds the texts; jsonl also adds the anchors
and the length deviation that support the bead. Blank lines count as lines and
stay unaligned. A bead that ends in :crossing was moved: its Korean lines are
not where the order of the others puts them.

Pins are ladder lines of any size. They come out as they are, marked :pinned;
[3]:[] pins a line that has no counterpart. Pins may not overlap or cross.

A batch shares one lexicon, induced from all its pairs, so it is more accurate
than the same pairs one by one. Several batches share a lexicon through files:
align each with --lexicon-out, add the files up (jjak lexicon merge), align
again with --lexicon-in.

Exit status:
  0                           done
  1                           a file could not be read, aligned or written; the
                              other pairs of a batch are still written
  2                           wrong usage

Examples:
  jjak align article.en article.ko
  jjak align article.en article.ko --pin known.txt
  jjak align --batch pairs.tsv -O
