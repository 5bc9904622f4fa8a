# The anchors that two files share, names by their sounds, and normalised numbers and dates.
$ printf "The mine dug 1,204 tons of coal.\n\nOn Dec. 7 the GPS failed in Pyongyang.\n" > a.en; printf "광산은 석탄 1204톤을 캤다.\n지난 7일 평양에서 GPS가 고장 났다.\n" > a.ko
$ jjak anchors -q a.en a.ko
en 0: The mine dug 1,204 tons of coal.
  4-8        word         mine                    min
             0.30 dictionary       광산                      ko 0
             0.30 dictionary       캐다                      ko 0
  9-12       word         dug                     dig
             0.30 dictionary       캐다                      ko 0
  13-18      number       1,204                   1204
             0.50 equal            1204                      ko 0
  19-23      word         tons                    ton
             0.30 dictionary       톤                        ko 0
  27-31      word         coal                    coal
             0.30 dictionary       석탄                      ko 0
en 1:
en 2: On Dec. 7 the GPS failed in Pyongyang.
  3-7        date         Dec.                    m12
  8-9        date         7                       d7
             0.60 equal            d7                        ko 1
  14-17      latin        GPS                     gps
             0.60 equal            gps                       ko 1
  18-24      word         failed                  fail
  28-37      name         Pyongyang               pyongyang
             0.58 transliteration  평양                      ko 1
ko 0: 광산은 석탄 1204톤을 캤다.
  0-6        word         광산                    광산
             0.30 dictionary       min                       en 0
  10-16      word         석탄                    석탄
             0.30 dictionary       coal                      en 0
  17-21      number       1204                    1204
             0.50 equal            1204                      en 0
  21-24      word         톤                      톤
             0.30 dictionary       ton                       en 0
  28-31      word         캤                      캐다
             0.30 dictionary       min                       en 0
             0.30 dictionary       dig                       en 0
ko 1: 지난 7일 평양에서 GPS가 고장 났다.
  0-6        word         지난                    지난
  7-11       date         7일                     d7
             0.60 equal            d7                        en 2
  12-18      word         평양                    평양
             0.58 transliteration  pyongyang                 en 2
  25-28      latin        GPS                     gps
             0.60 equal            gps                       en 2
  32-38      word         고장                    고장
  39-42      word         났                      나다
$ jjak anchors -q --json a.en a.ko | head -2
{"side":"en","line":0,"text":"The mine dug 1,204 tons of coal.","anchors":[{"kind":"word","value":"min","surface":"mine","begin":4,"end":8,"links":[{"value":"광산","surface":"광산","probability":0.3,"reason":"dictionary","lines":[0]},{"value":"캐다","surface":"캤","probability":0.3,"reason":"dictionary","lines":[0]}]},{"kind":"word","value":"dig","surface":"dug","begin":9,"end":12,"links":[{"value":"캐다","surface":"캤","probability":0.3,"reason":"dictionary","lines":[0]}]},{"kind":"number","value":"1204","surface":"1,204","begin":13,"end":18,"links":[{"value":"1204","surface":"1204","probability":0.5,"reason":"equal","lines":[0]}]},{"kind":"word","value":"ton","surface":"tons","begin":19,"end":23,"links":[{"value":"톤","surface":"톤","probability":0.3,"reason":"dictionary","lines":[0]}]},{"kind":"word","value":"coal","surface":"coal","begin":27,"end":31,"links":[{"value":"석탄","surface":"석탄","probability":0.3,"reason":"dictionary","lines":[0]}]}]}
{"side":"en","line":1,"text":"","anchors":[]}
$ jjak anchors a.en a.ko > /dev/null
! without made dictionaries; "jjak lexicon build" makes them, and more words are linked
$ printf "shaft\t광산\n" > mine.tsv
$ printf "The shaft.\n" > b.en; jjak anchors -q --terms mine.tsv b.en a.ko | head -3
en 0: The shaft.
  4-9        word         shaft                   shaft
             0.30 dictionary       광산                      ko 0
$ printf "\033[31mred and a line that is far too long for a terminal of eighty columns, as it goes on\n" > long.en; jjak anchors -q long.en a.ko | head -1
en 0:  [31mred and a line that is far too long for a terminal of eighty columns…
$ printf "Pyongyang\t평양\nSeoul\t평양\n" | jjak anchors --names
0.7582
0.1020
$ printf "12월 7일 1억1천만 원\n\n세 명\n" | jjak anchors --values ko
m12 d7 110000000

3
$ printf "On Dec. 7, 110 million won\n" | jjak anchors --values en
m12 d7 110000000
