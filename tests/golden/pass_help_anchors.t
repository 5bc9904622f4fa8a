# Help of jjak anchors.
$ jjak anchors --help
show what two files share: numbers, dates, names, words
Usage: jjak anchors [OPTIONS] [EN KO...]

Arguments:
  EN KO ...                   an English and a Korean file, UTF-8, one segment a
                              line

Options:
  -h,--help                   show this help
  --ui-lang LANG:{en,ko}      language of messages and reports: en or ko
                              (default: the environment's)
  --names                     compare names by their sounds
  --values LANG:{en,ko}       print numbers and dates as they are compared: en
                              or ko
  --terms FILE                terms of your own, English <TAB> Korean a line;
                              may be given several times
  --json                      print a JSON object for each line of the files,
                              and errors as JSON lines
  -q,--quiet                  say nothing but errors

With two files: what an alignment can hold on to, line by line (lines count from
0). For each anchor its place (bytes of the line), kind, surface and normalised
value; under it what it may stand for in the other file, with probability,
reason, and the lines there. Nothing is aligned, and no lexicon is induced.

--names reads standard input, an English name, a tab and a Korean name a line,
and prints how alike they sound, one number from 0 to 1 a line. --values reads
standard input too, and prints the values of each line in their order, with
blanks between them: "m12 d7 1204" for Dec. 7 and 1,204 tons.

Examples:
  jjak anchors article.en article.ko | less
  printf 'Pyongyang\t평양\n' | jjak anchors --names
  printf '12월 7일 1억1천만 원\n' | jjak anchors --values ko
