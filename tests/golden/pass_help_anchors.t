# Help of jjak anchors.
$ jjak anchors --help
show what two files share: numbers, dates, names, words
Usage: jjak anchors [OPTIONS] [EN KO]

Arguments:
  EN KO                       an English and a Korean file, UTF-8, one segment
                              on each line

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
      --names                 compare names by their sounds
      --values LANG           print numbers and dates in the form in which they
                              are compared [en or ko]
      --terms FILE            your own terms: English <TAB> Korean on each line
                              [may be repeated]
      --json                  print a JSON object for each line of the files,
                              and errors as JSON lines
  -q, --quiet                 print nothing but errors

With two files: what an alignment can rely on, line by line (lines count from
0). Each anchor has its place (bytes of the line), kind, surface and normalised
value; below it are its possible counterparts in the other file, with
probability, reason, and the lines there. Nothing is aligned, and no lexicon is
induced.

--names reads an English name, a tab and a Korean name from each line of
standard input, and prints how alike they sound, a number from 0 to 1 for each
line. --values also reads standard input, and prints the values of each line in
their order, with blanks between them: "m12 d7 1204" for Dec. 7 and 1,204 tons.

Examples:
  jjak anchors article.en article.ko | less
  jjak anchors --names < names.tsv
  jjak anchors --values ko < article.ko
