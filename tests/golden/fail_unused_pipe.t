# A named pipe at whose other end is no program is not waited for for ever.
$ mkfifo in out; (jjak extract in 2>in.txt; echo $? >>in.txt)& jjak link $CORPUS/articles/peninsulawire.example -q -O -o out; echo $?; wait; cat in.txt
1
jjak: in: no program has opened the other end of this named pipe for 10 seconds; start it first
1
! jjak: out: no program has opened the other end of this named pipe for 10 seconds; start it first
