# A limit on the size of files, closed descriptors, readers that go away, rights of files: whatever a shell does to jjak.
$ cp -r $CORPUS/articles/peninsulawire.example pages; (ulimit -f 8; jjak build pages -q -o limited); echo $?; ls -A limited
1
! jjak: limited/corpus.jjak: cannot be written: disk I/O error
! ls: cannot access 'limited': No such file or directory
[2]
$ first=$(find pages -type f | sort | head -n 1); (ulimit -f 1; jjak extract $first --json -q -o limits); ls -A limits
! {"error":{"code":"no_space","message":"limits/east-sea-cable-cut-twice-in-nine-days.json: the disk is full; free some space or choose another folder","file":"limits/east-sea-cable-cut-twice-in-nine-days.json"}}
$ jjak --version >&-
! jjak: standard output: cannot be written: Bad file descriptor
[1]
$ jjak split --lang en <&-
! jjak: -: cannot be read: Bad file descriptor
[1]
$ jjak build pages -q -o out >&- && (cd out && sha256sum --check --quiet jjak.sha256); jjak stats out -q | head -n 1
articles by language
$ jjak split --lang en <&- >&- 2>&-
[1]
$ jjak extract --json $CORPUS/articles | true; echo ${PIPESTATUS[0]}
141
$ trap "" PIPE; jjak extract --json $CORPUS/articles | true; echo ${PIPESTATUS[0]}
1
! {"error":{"code":"closed_pipe","message":"standard output: the program that read this has ended","file":"standard output"}}
$ umask 027; jjak build pages -q -o mine; chmod 600 mine/corpus.tsv; jjak build pages --no-links -q -O -o mine; stat -c "%a %n" mine/corpus.tsv mine/corpus.jsonl
600 mine/corpus.tsv
640 mine/corpus.jsonl
$ jjak export out -f tsv -q -o units.tsv; chmod 604 units.tsv; jjak export out -f tsv --level paragraph -q -O -o units.tsv; stat -c %a units.tsv
604
$ mkfifo pipe; (cat pipe > copy)& jjak export out -f tsv -q -O -o pipe; wait; jjak export out -f tsv -q | cmp - copy && stat -c %F pipe
fifo
$ (sleep .2; cat $(find pages -type f | sort | head -n 1) > pipe)& jjak extract pipe | head -n 1; wait
A communications cable on the seabed between the city of Donghae in Gangwon province and Niigata, Japan, has been severed twice in nine days. The signal was lost on Jan. 11 at a point 64 kilometers from Donghae port and again on Jan. 20, 71 kilometers out, its operator Hangyeol Telecom said on Tuesday.
$ jjak extract <(cat $(find pages -type f | sort | head -n 1)) | head -n 1
A communications cable on the seabed between the city of Donghae in Gangwon province and Niigata, Japan, has been severed twice in nine days. The signal was lost on Jan. 11 at a point 64 kilometers from Donghae port and again on Jan. 20, 71 kilometers out, its operator Hangyeol Telecom said on Tuesday.
