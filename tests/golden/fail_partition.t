# Options that do not fit, an assignment with a mistake.
$ printf 'en\tko\nIt rained.\t비가 왔다.\n' > a.tsv; jjak partition a.tsv -o p --by date
! jjak: --by date and --test-from or --dev-from go together
! Try “jjak partition --help”.
[2]
$ jjak partition a.tsv -o p --by site --test-from 2024-01-01; jjak partition a.tsv -o p --by date --test-from yesterday
! jjak: --by date and --test-from or --dev-from go together
! Try “jjak partition --help”.
! jjak: not a day, 2024-12-23: yesterday
! Try “jjak partition --help”.
[2]
$ printf 'document\tsplit\nx\ttrian\n' > old.tsv; jjak partition a.tsv -o p --keep old.tsv
! jjak: old.tsv:2: not a line of an assignment: x trian; expected document <TAB> split
[1]
$ jjak partition a.tsv; jjak partition - -o p < a.tsv; jjak partition a.tsv -o p --not-in nobody.tsv
                 documents       units
  train                  1           1
  dev                    0           0
  test                   0           0
  withheld               0           0

stories: 1
! jjak: --output is missing
! Try “jjak partition --help”.
! jjak: nobody.tsv: there is no such file or folder; check the path
[1]
