# The report of a corpus as text: figures, bars and doubtful units; least values of what it measures.
$ printf 'id\tconfidence\ttype\ten\tko\turl_en\turl_ko\tdate_en\tdate_ko\na\t0.99\t1-1\tRice prices rose by 20 percent in Hyesan this week.\t이번 주 혜산에서 쌀값이 20%% 올랐다.\thttps://www.paper.example/en/1\thttps://www.paper.example/1\t2024-12-03\t2024-12-02\nb\t0.55\t1-1\tGuards along the river let nobody pass after dark, people who live in the border towns said.\t강을 따라 늘어선 경비대가 해가 진 뒤에는 아무도 지나가지 못하게 한다고 국경 마을 주민들이 말했다.\thttps://www.paper.example/en/1\thttps://www.paper.example/1\t2024-12-03\t2024-12-02\nc\t0.95\t1-1\tThe school bought 30 desks.\t학교는 책상 13개를 샀다.\thttps://daily.example/en/2\thttps://daily.example/2\t2025-01-05\t2025-01-04\n' > units.tsv; jjak import units.tsv -q -o theirs; jjak report theirs --text
The corpus “theirs”

Sentence units: 3, in article pairs: 2. Probably wrong: about 0.5.
Estimated from the confidence of each unit and from what the truth check found.
Nobody has labelled a sample.
Mean confidence: 83.0%.
100.0% of the letters of both texts are in beads with both sides.

From documents to units, with what was lost
        4  articles
        2  article pairs
        3  sentence units

Where the doubtful ones are
Bars: units. Dark: expected to be wrong, with the number behind.

Site
  paper.example                             █████░░░░░░░░░░░░░░░       2     0.5
  daily.example                             █░░░░░░░░░                 1     0.1

Month
  2024-12                                   █████░░░░░░░░░░░░░░░       2     0.5
  2025-01                                   █░░░░░░░░░                 1     0.1

Linked by
  imported                                  ████░░░░░░░░░░░░░░░░       3     0.5

Shape
  1 English : 1 Korean                      ████░░░░░░░░░░░░░░░░       3     0.5

What the check found
  nothing                                   █████░░░░░░░░░░░░░░░       2     0.5
  number differs                            █░░░░░░░░░                 1     0.1

Look at these first

 1. b
    confidence 0.5500, 1 English : 1 Korean
    en  Guards along the river let nobody pass after dark, people who live in
        the border towns said.
    ko  강을 따라 늘어선 경비대가 해가 진 뒤에는 아무도 지나가지 못하게 한다고
        국경 마을 주민들이 말했다.
    No number, name or known word connects the two sides.

 2. c
    confidence 0.9500, 1 English : 1 Korean
    en  The school bought 30 desks.
    ko  학교는 책상 13개를 샀다.
    No number, name or known word connects the two sides.
    number differs: English has “30”, Korean “13”: not the same number (probably
    an error: 75.0%)

 3. a
    confidence 0.9900, 1 English : 1 Korean
    en  Rice prices rose by 20 percent in Hyesan this week.
    ko  이번 주 혜산에서 쌀값이 20% 올랐다.
    No number, name or known word connects the two sides.
$ COLUMNS=40 jjak --ui-lang ko report theirs --text | sed -n '1,/^연결/p'
말뭉치 “theirs”

문장 단위 3개(기사 쌍 2개). 틀렸을
것으로 보이는 단위: 약 0.5개.
단위마다의 신뢰도와 사실 검사가 찾은
것으로 추정했습니다. 사람이 표본을
확인한 적은 없습니다.
평균 신뢰도: 83.0%.
두 글의 글자 가운데 100.0%가 양쪽이 있는
비드에 들어 있습니다.

문서에서 단위까지, 도중에 빠진 것
        4  기사
        2  기사 쌍
        3  문장 단위

의심스러운 단위가 있는 곳
막대는 단위 수, 짙은 부분은 틀렸을
것으로 보이는 몫이며 그 수가 뒤에
있습니다.

사이트
  paper.example
              ██░░░░░░░░       2     0.5
  daily.example
              ░░░░░            1     0.1

월
  2024-12     ██░░░░░░░░       2     0.5
  2025-01     ░░░░░            1     0.1

연결 방법
$ COLUMNS=200 jjak report theirs --text | grep -A1 Guards
    en  Guards along the river let nobody pass after dark, people who live in the border towns said.
    ko  강을 따라 늘어선 경비대가 해가 진 뒤에는 아무도 지나가지 못하게 한다고 국경 마을 주민들이 말했다.
$ jjak build $CORPUS/articles/www.northernpost.example -q -o out; jjak report out --text | sed -n '/^From/,/^$/p'
From documents to units, with what was lost
       62  documents
            2  not used
                2  duplicate
       60  articles
           18  without partner
               10  Korean, no English article names it
                5  English, names no Korean original
                2  English, its Korean original is not among the inputs
                1  English, names a list of articles as its original
       21  article pairs
      259  sentence units
           18  sentences without counterpart

$ printf 'id\tlabel\na\tright\nb\twrong\nc\tright\n' > judged.tsv; jjak report theirs --text --sample judged.tsv --fail-under precision=.95 --fail-under coverage=1 --fail-under confidence=.9 | sed -n '3,7p'; echo ${PIPESTATUS[0]}
Sentence units: 3, in article pairs: 2. Probably wrong: about 0.5.
In a sample of 3 units that people labelled: 66.7% right (13.3% to 100.0%).
Mean confidence: 83.0%.
100.0% of the letters of both texts are in beads with both sides.

1
! jjak: theirs: worse than --fail-under allows: precision 0.666667 < 0.95
! jjak: theirs: worse than --fail-under allows: confidence 0.83 < 0.9
$ jjak report theirs --text --sample judged.tsv --fail-under precision=.6 --fail-under confidence=0.8 > text; echo $?
0
$ jjak report theirs -o report --fail-under confidence=1; ls report
data
index.html
jjak.sha256
! Look at report/index.html
! jjak: theirs: worse than --fail-under allows: confidence 0.83 < 1
$ printf 'id\tlabel\na\tright\n' > judged.tsv; jjak report theirs -q -O -o report --sample judged.tsv --fail-under precision=0
! jjak: theirs: --fail-under: the precision is not known, because people have labelled no unit of some band of confidence; draw a sample with “jjak sample”
[1]
$ printf 'en\tko\nRice rose.\t쌀값이 올랐다.\n' > plain.tsv; jjak import plain.tsv -q -o plain; jjak report plain --text --json --fail-under confidence=0.5 > text; head -4 text
The corpus “plain”

Sentence units: 1, in article pairs: 1. Probably wrong: about 0.1.
Estimated from the confidence of each unit and from what the truth check found.
! {"error":{"code":"unknown_figure","message":"plain: --fail-under: the corpus does not say its confidence","file":"plain"}}
