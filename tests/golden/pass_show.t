# A pair, bead by bead: side by side where there is room, else one text under the other.
$ printf 'id\tpair\tconfidence\ttype\ten\tko\na:s0-0\ta\t0.99\t1-1\tRice prices rose by 20 percent in Hyesan this week, traders at two of its markets said.\t이번 주 혜산에서 쌀값이 20%% 올랐다고 장마당 두 곳의 상인들이 말했다.\na:s1-1\ta\t0.85\t1-1\tGuards along the river let nobody pass after dark.\t강을 따라 늘어선 경비대가 해가 진 뒤에는 아무도 지나가지 못하게 한다.\na:s2-2\ta\t0.41\t1-1\tThe school bought desks.\t「학교」는 책상을 샀다.\n' > units.tsv; jjak import units.tsv -q -o theirs; jjak show theirs a
pair          a
link          import
en article    8eecfa79815390f9
              a
              units.tsv, byte 0
ko article    64c2d08efc36de75
              a
              units.tsv, byte 0

  a:s0-0  1-1  0.9900
  en  Rice prices rose by 20 percent in Hyesan this week, traders at two of its
      markets said.
  ko  이번 주 혜산에서 쌀값이 20% 올랐다고 장마당 두 곳의 상인들이 말했다.

? a:s1-1  1-1  0.8500
  en  Guards along the river let nobody pass after dark.
  ko  강을 따라 늘어선 경비대가 해가 진 뒤에는 아무도 지나가지 못하게 한다.

! a:s2-2  1-1  0.4100
  en  The school bought desks.
  ko  「학교」는 책상을 샀다.

? confidence below 0.9   ! below 0.6
$ COLUMNS=100 jjak show theirs a | tail -n +9

  a:s0-0  1-1  0.9900
  Rice prices rose by 20 percent in Hyesan this   │ 이번 주 혜산에서 쌀값이 20% 올랐다고 장마당 두
  week, traders at two of its markets said.       │ 곳의 상인들이 말했다.

? a:s1-1  1-1  0.8500
  Guards along the river let nobody pass after    │ 강을 따라 늘어선 경비대가 해가 진 뒤에는 아무도
  dark.                                           │ 지나가지 못하게 한다.

! a:s2-2  1-1  0.4100
  The school bought desks.                        │ 「학교」는 책상을 샀다.

? confidence below 0.9   ! below 0.6
$ COLUMNS=40 jjak --ui-lang ko show theirs a | tail -n +11
  en  Rice prices rose by 20 percent in
      Hyesan this week, traders at two
      of its markets said.
  ko  이번 주 혜산에서 쌀값이 20%
      올랐다고 장마당 두 곳의 상인들이
      말했다.

? a:s1-1  1-1  0.8500
  en  Guards along the river let nobody
      pass after dark.
  ko  강을 따라 늘어선 경비대가 해가 진
      뒤에는 아무도 지나가지 못하게
      한다.

! a:s2-2  1-1  0.4100
  en  The school bought desks.
  ko  「학교」는 책상을 샀다.

? 신뢰도 0.9 미만   ! 0.6 미만
$ jjak build $CORPUS/articles/www.northernpost.example -q -o out; N=$(grep -l '^\[[0-9]*\]:\[\]' out/ladders/*.sent.txt | head -1 | xargs basename -s .sent.txt); jjak show out $N | grep -A2 'null alignment' | head -3
  1-0  0.9900  null alignment
  en  Herbs were a staple of small-scale smuggling along the Yalu until the
      COVID-19 pandemic, when Pyongyang shut the frontier and built fences along
$ script -qc "stty cols 110; jjak show theirs a" /dev/null | tail -n +9 | sed 's/\x1b/ESC/g; s/\r//'

ESC[1m  a:s0-0  1-1  0.9900ESC[0m
  Rice prices rose by 20 percent in Hyesan this week,  │ 이번 주 혜산에서 쌀값이 20% 올랐다고 장마당 두 곳의
  traders at two of its markets said.                  │ 상인들이 말했다.

ESC[33m? a:s1-1  1-1  0.8500ESC[0m
  Guards along the river let nobody pass after dark.   ESC[33m│ESC[0m 강을 따라 늘어선 경비대가 해가 진 뒤에는 아무도
                                                       ESC[33m│ESC[0m 지나가지 못하게 한다.

ESC[31m! a:s2-2  1-1  0.4100ESC[0m
  The school bought desks.                             ESC[31m│ESC[0m 「학교」는 책상을 샀다.

? confidence below 0.9   ! below 0.6
$ NO_COLOR=1 script -qc "stty cols 50; jjak show theirs a" /dev/null | tail -n 4 | sed 's/\x1b/ESC/g; s/\r//'
  en  The school bought desks.
  ko  「학교」는 책상을 샀다.

? confidence below 0.9   ! below 0.6
$ for columns in 10 40 x 99999999999; do COLUMNS=$columns jjak show theirs a | grep Guards | tr -s ' '; done
 en Guards along the river
 en Guards along the river let nobody
 en Guards along the river let nobody pass after dark.
 Guards along the river let nobody pass after dark. │ 강을 따라 늘어선 경비대가 해가 진 뒤에는 아무도 지나가지 못하게 한다.
