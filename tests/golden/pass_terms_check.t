# Dictionaries without mistakes.
$ printf "# mine\nwar\t전쟁\n\nUN|United Nations\t유엔|UN\t0.5\r\n" > a.tsv; jjak terms check a.tsv
files: 1; translations: 5; problems: 0
$ printf "peace\t평화\n" > b.tsv; jjak terms check --json a.tsv b.tsv
{"files":2,"entries":6,"problems":0}
$ jjak terms check --help
find all mistakes in dictionaries
Usage: jjak terms check [OPTIONS] FILE...

Arguments:
  FILE...                     dictionary: English <TAB> Korean [<TAB> weight] on
                              each line

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
      --json                  print the counts, and errors, as JSON

Alternatives are separated by |, comments start with #, the weight is above 0
and up to 1 (default: 1).

Exit status:
  0                           done
  1                           a file has a mistake or could not be read
  2                           wrong usage

Example:
  jjak terms check terms.tsv
