# Reports and samples that cannot be made.
$ jjak build $CORPUS/articles/www.northernpost.example -q -o out; jjak report nowhere -o report
! jjak: nowhere: this folder holds no corpus; “jjak build INPUT... -o FOLDER” makes one
[1]
$ jjak report out -o out
! jjak: out: a corpus is in this folder; choose another one
[1]
$ printf 'id\tlabel\nx\tmaybe\n' > judged.tsv; jjak report out -o report --sample judged.tsv; ls report 2> /dev/null
! jjak: judged.tsv:2: not a line of a labelled sample: x maybe; a header line names the columns “id” and “label”, and a label is right, wrong or empty
[2]
$ jjak report out
! jjak: --output is missing
! Try “jjak report --help”.
[2]
$ touch file; jjak report out -o file
! jjak: file: this is not a folder
[1]
$ jjak sample nowhere -o sample.tsv
! jjak: nowhere: there is no such file or folder; check the path
[1]
$ jjak sample out -o sample.tsv -n none
! jjak: wrong value for --count: none; expected 1 to 100000
! Try “jjak sample --help”.
[2]
$ touch sample.tsv; jjak sample out -o sample.tsv
! jjak: sample.tsv: exists already; use -O to overwrite it
[1]
$ printf 'A.\n' > a.en; printf '가.\n' > a.ko; jjak sample a.en a.ko -o new.tsv
! jjak: a.en: not a parallel corpus that jjak reads (it has no sentence unit with an id); give a folder of “jjak build”, TSV, JSON lines, TMX, XLIFF, XCES, or two files with a line a unit
[1]
