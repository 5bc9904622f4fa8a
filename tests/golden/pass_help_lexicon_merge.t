# Help of jjak lexicon merge.
$ jjak lexicon merge --help
add up what several runs learned
Usage: jjak lexicon merge [OPTIONS] -o FILE FILE...

Arguments:
  FILE...                     lexicon files of align or build (--lexicon-out),
                              or merged ones

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
  -o, --output FILE           lexicon file to write [required]
  -O, --overwrite             overwrite files that exist
      --json                  print the sizes, and errors, as JSON
  -q, --quiet                 print nothing but errors

Counts add up, so the order of the files does not matter, and merging in steps
gives the same bytes.

The example builds a collection in two parts; in the end each part uses what
both have taught.

Examples:
  jjak build part1 -o out1 --lexicon-out 1.lexicon
  jjak build part2 -o out2 --lexicon-out 2.lexicon
  jjak lexicon merge 1.lexicon 2.lexicon -o all.lexicon
  jjak build part1 -o out1 -O --lexicon-in all.lexicon
  jjak build part2 -o out2 -O --lexicon-in all.lexicon
