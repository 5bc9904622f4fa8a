# Inputs that are broken, foreign or hostile, and commands that an imported corpus refuses.
$ jjak import units.tsv; jjak import nobody.tmx -o out; ls -A
! jjak: give --output, or --explain
! Try “jjak import --help”.
! jjak: nobody.tmx: there is no such file or folder; check the path
$ printf 'id\ten\tko\n1\tA.\t가.\n2\tB.\n3\t\xff\t나.\n' > a.tsv; jjak import a.tsv -o out; echo $?; jjak export out -f mtdata -q; jjak status out | tail -n 4
1
A.	가.
unchanged: 1
left out of the import: 2
  bad_unit 1
  bad_utf8 1
! jjak: warning: a.tsv:3: left out, not a unit: 2 columns instead of 3
! jjak: warning: a.tsv:4: not valid in its character encoding (UTF-8, byte 2 of the line); convert the file to UTF-8
! imported from tsv: units 1, texts without counterpart 0, pairs 1
! lines and units that could not be used, listed in the corpus: 2
$ jjak import a.tsv -o out; jjak build a.tsv -o out; jjak add out a.tsv; jjak remove out 1; jjak merge out -o all; jjak export out -f mtdata -q
A.	가.
! jjak: out: exists already; use -O to overwrite it
! jjak: out: this corpus was imported: its units have no pages that could be read, linked or aligned; judge them with “jjak review”, or change the file and import it again with -O
! jjak: out: this corpus was imported: its units have no pages that could be read, linked or aligned; judge them with “jjak review”, or change the file and import it again with -O
! jjak: out: this corpus was imported: its units have no pages that could be read, linked or aligned; judge them with “jjak review”, or change the file and import it again with -O
! jjak: out: this corpus was imported: its units have no pages that could be read, linked or aligned; judge them with “jjak review”, or change the file and import it again with -O
$ mkdir killed; : > killed/corpus.jjak; jjak import a.tsv -o killed -q; jjak export killed -f mtdata -q
A.	가.
! jjak: warning: a.tsv:3: left out, not a unit: 2 columns instead of 3
! jjak: warning: a.tsv:4: not valid in its character encoding (UTF-8, byte 2 of the line); convert the file to UTF-8
$ printf '<?xml version="1.0"?>\n<!DOCTYPE tmx [<!ENTITY a "ha">\n<!ENTITY b "&a;&a;&a;">]>\n<tmx><body><tu><tuv lang="en"><seg>&b;</seg></tuv></tu></body></tmx>\n' > bomb.tmx; jjak import bomb.tmx -o bomb; ls -A bomb
! jjak: warning: bomb.tmx:2: declares XML entities, which can grow without limit or read other files, so jjak does not read it; remove: <!ENTITY a
! jjak: bomb.tmx: no unit of English and Korean text was found; nothing was written
! ls: cannot access 'bomb': No such file or directory
[2]
$ printf '<tmx version="1.4"><body>\n<tu><tuv lang="en"><seg>A.</seg></tuv><tuv lang="ko"><seg>가.</seg></tuv></tu>\n<tu><tuv lang="de"><seg>B.</seg></tuv><tuv lang="ko"><seg>나.</seg></tuv></tu>\n<tu><tuv' > broken.tmx; jjak import broken.tmx -o broken; jjak export broken -f mtdata -q
A.	가.
! jjak: warning: broken.tmx:3: left out, not a unit: no English text
! jjak: warning: broken.tmx:4: damaged XML, not read from here on: unclosed token
! imported from tmx: units 1, texts without counterpart 0, pairs 1
! units without an id, which got one: 1
! lines and units that could not be used, listed in the corpus: 2
$ mkdir en ko; echo '<text><s id="s0">A.</s></text>' > en/a.xml; echo '<text><s id="s0">가.</s></text>' > ko/a.xml; printf '<cesAlign version="1.0">\n<linkGrp fromDoc="en/a.xml" toDoc="ko/a.xml">\n<link xtargets="s0;s0"/>\n<link xtargets="s1;s0"/>\n</linkGrp>\n<linkGrp fromDoc="/etc/passwd" toDoc="ko/a.xml"/>\n</cesAlign>\n' > a.xces; jjak import a.xces -o ces; jjak export ces -f mtdata -q
A.	가.
! jjak: warning: a.xces:4: left out, not a unit: a link to s1, which en/a.xml has not
! jjak: warning: a.xces:6: left out, not a unit: names a document outside of its folder: /etc/passwd
! imported from xces: units 1, texts without counterpart 0, pairs 1
! units without an id, which got one: 1
! lines and units that could not be used, listed in the corpus: 2
$ printf 'A.\nB.\n' > a.en; printf '가.\n나.\n' > a.ko; printf '[0]:[0]\n[1]:[7]\n[a]\n' > ladder; jjak import a.en a.ko ladder -o ladders; jjak export ladders -f mtdata -q
A.	가.
! jjak: warning: ladder:2: left out, not a unit: names line 8 of a.ko, which has 2
! jjak: warning: ladder:3: not a ladder line: "[a]"; expected consecutive line numbers, [0, 1]:[0] or [0, 1]:[0]:0.97
! imported from ladder: units 1, texts without counterpart 2, pairs 1
! lines and units that could not be used, listed in the corpus: 2
$ head -c 3000000 /dev/zero | tr '\0' a > long; (printf 'en\tko\n'; for i in 1 2 3 4; do printf '%s\t가.\n' "$(cat long)"; done) > long.tsv; (trap "" XFSZ; ulimit -f 2000; jjak import long.tsv -o out -O); jjak export out -f mtdata -q
A.	가.
! jjak: out/corpus.jjak: cannot be written: disk I/O error
