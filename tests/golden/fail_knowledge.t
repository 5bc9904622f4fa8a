# Folders that hold no knowledge, damaged knowledge, or that of another version.
$ mkdir empty; printf "A.\n" > a.en; printf "가.\n" > a.ko; jjak align a.en a.ko --knowledge empty
! jjak: empty: not a folder of knowledge; jjak learn writes one
[1]
$ jjak build $CORPUS/articles -o out --knowledge a.en; jjak link $CORPUS/articles --knowledge none --json
! jjak: a.en: not a folder of knowledge; jjak learn writes one
! {"error":{"code":"not_found","message":"none: there is no such file or folder; check the path","file":"none"}}
[1]
$ jjak learn -q $CORPUS/articles/syndicated -o K 2> /dev/null; ls K
anchors.tsv
jjak.sha256
knowledge.tsv
model.tsv
sites.tsv
trials.tsv
words.lexicon
$ cp -r K newer; sed -i '1s/1$/2/' newer/knowledge.tsv; jjak align a.en a.ko --knowledge newer
! jjak: newer/knowledge.tsv: a kind of file that jjak does not read (jjak-knowledge, not version 1)
[1]
$ cp -r K other; truncate -s -1 other/model.tsv; jjak align a.en a.ko --knowledge other
! jjak: other/model.tsv: not the file that knowledge.tsv lists: damaged, or of another folder; copy the whole folder again, or learn anew
[1]
$ cp -r K cut; head -3 K/knowledge.tsv > cut/knowledge.tsv; jjak align a.en a.ko --knowledge cut
! jjak: cut/knowledge.tsv:3: damaged line of a file of knowledge: expected sites.tsv
[1]
$ cp -r K gone; rm gone/words.lexicon; jjak learn gone -o out2; ls out2
! jjak: gone/words.lexicon: there is no such file or folder; check the path
! ls: cannot access 'out2': No such file or directory
[2]
$ cp -r K edited; printf "ko\tword\t쌀\tmany\n" >> edited/trials.tsv; sed -i "s/^trials.tsv.*/trials.tsv\t$(sha256sum < edited/trials.tsv | cut -d ' ' -f 1)/" edited/knowledge.tsv; jjak align a.en a.ko --knowledge edited | cut -d : -f 1
! jjak: edited/trials.tsv:497: damaged line of a file of knowledge: expected a whole number from 0 to 4611686018427387904
$ jjak align a.en a.ko --knowledge K --lexicon-in K/words.lexicon
! jjak: wrong option: --lexicon-in beside --knowledge, which has its own lexicon
[2]
