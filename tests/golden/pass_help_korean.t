# Help in Korean.
$ jjak --ui-lang ko --help
영어와 한국어 뉴스로 병렬 말뭉치 만들기
사용법: jjak [옵션] 명령

옵션:
  -h, --help                  이 도움말 보기
      --ui-lang LANG          메시지와 보고서의 언어 [en 또는 ko; 기본값: 환경
                              설정]
  -V, --version               버전 보기

명령:
  build                       페이지를 읽고 연결하고 정렬해 병렬 말뭉치 만들기
  add                         말뭉치에 페이지 더하기
  status                      말뭉치를 만든 뒤 바뀐 것 보기
  show                        말뭉치의 단위, 쌍, 기사를 출처와 함께 보기
  search                      말뭉치의 문장 단위를 낱말로 찾기
  stats                       말뭉치에 든 것 세기
  report                      말뭉치의 약한 곳과 그 까닭 보기(페이지 또는
                              텍스트)
  review                      작업대를 열어 브라우저에서 말뭉치 고치기
  corrections                 쌍에 대해 사람이 결정한 내용을 출력하거나
                              받아들이기
  pin                         사람이 고친 비드 고정하기
  remove                      기사나 쌍을 말뭉치에서 아주 지우기
  merge                       여러 말뭉치를 하나로 합치기
  import                      다른 병렬 말뭉치(TMX, XLIFF, TSV, JSON 줄, XCES,
                              Moses, 사다리)로 말뭉치 만들기
  diff                        두 말뭉치의 차이 보기
  filter                      레시피가 받아들이는 병렬 말뭉치의 단위를 남기고
                              나머지는 이유를 밝히기
  partition                   병렬 말뭉치를 이야기가 겹치지 않는 학습, 개발,
                              시험 자료로 나누기
  sample                      사람이 판정할 단위 뽑기
  label                       표본의 단위에 브라우저에서 표지 달기
  export                      말뭉치의 단위를 다른 형식으로 내보냄
  release                     말뭉치를 공개할 수 있는 폴더로 씀
  extract                     페이지의 기사를 본문만 또는 전체 JSON으로 출력하기
  link                        정렬 없이 영어 기사의 한국어 원문만 찾기
  sites                       한 사이트의 페이지에 공통되는 것을 배워 추출할 때
                              빼기
  learn                       모음에서 한 번 배워 두고, 여러 build에서
                              쓰기(--knowledge)
  split                       문단을 문장으로 나누기
  align                       두 파일 또는 여러 파일 짝 정렬하기(한 줄에 한
                              세그먼트)
  align-shard                 “jjak build --shards”가 쓴 샤드의 쌍을 정렬
  check                       병렬 글의 두 쪽이 다르게 말하는 것 찾기
  eval                        정렬, 링크, 기사를 정답과 비교하기
  terms                       직접 만든 사전 검사하기
  lexicon                     설치된 패키지로 사전 만들기, 어휘집 파일 합치기
  anchors                     두 파일에 함께 나오는 숫자, 날짜, 이름, 단어 보기
  help                        명령의 도움말 보기

jjak은 영어 뉴스 기사를 한국어 원문과 연결하고, 문단과 문장을 정렬하고, 각 짝을
얼마나 믿을 수 있는지 보여 줍니다.

명령별 도움말은 “jjak COMMAND --help”로 볼 수 있습니다.

종료 상태:
  0                           완료
  1                           데이터 오류 또는 입출력 실패
  2                           사용법 오류

예:
  jjak build FOLDER -o OUT
$ LANG=ko_KR.UTF-8 LC_ALL= jjak split --help
문단을 문장으로 나누기
사용법: jjak split [옵션] --lang LANG

옵션:
  -h, --help                  이 도움말 보기
      --ui-lang LANG          메시지와 보고서의 언어 [en 또는 ko; 기본값: 환경
                              설정]
      --lang LANG             텍스트의 언어 [필수; en 또는 ko]
      --rules FILE            규칙 파일: jjak의 낱말 목록에 더하거나 목록에서 뺄
                              낱말(docs/rules.md) [여러 번 지정 가능]

표준 입력을 한 줄에 한 문단씩 읽어 문장을 한 줄에 하나씩 출력하고, 문단마다 뒤에
빈 줄을 넣습니다. 본문 자체는 바꾸지 않으며, 문장 사이의 공백과 입력의 빈 줄만
뺍니다.

규칙 파일에는 [en abbreviations]나 [ko endings]처럼 docs/segmentation.md에 있는
제목 아래 낱말을 적습니다. -낱말은 원래 있던 낱말을 뺍니다.

예:
  jjak extract page.html | jjak split --lang en
  jjak split --lang ko --rules my.rules < paragraphs.txt
$ jjak build --ui-lang ko --help
페이지를 읽고 연결하고 정렬해 병렬 말뭉치 만들기
사용법: jjak build [옵션] -o FOLDER INPUT...

인수:
  INPUT...                    페이지, 폴더, 웹 아카이브(WARC, ARC, WACZ), 피드,
                              JSON, 표, 텍스트 덤프. WACZ 말고는 .gz, .zst로
                              묶은 것과 표준 입력(-)도 가능. @파일은 경로 목록을
                              읽음(@-는 표준 입력에서)

옵션:
  -h, --help                  이 도움말 보기
      --ui-lang LANG          메시지와 보고서의 언어 [en 또는 ko; 기본값: 환경
                              설정]
      --url-map FILE          경로에서 주소를 알 수 없는 파일의 주소: 한 줄에
                              경로 <탭> 주소
      --json-keys KEYS        모르는 JSON 키나 표의 열을 알려 주기:
                              text=body,url=link. html, title, byline, date,
                              language, section도 가능
  -o, --output FOLDER         출력 폴더(없으면 만듦) [필수]
  -O, --overwrite             새로 만들기: 앞선 실행이 기억한 것을 버리고 폴더에
                              남긴 것을 덮어쓰기
      --pairs FILE            이미 아는 짝: 한 줄에 영어 <탭> 한국어, 주소나
                              경로(모든 링크보다 우선)
      --reject FILE           잘못된 짝(같은 형식)
      --wordings FILE         페이지에서 다른 언어판을 가리키는 추가 문구 [여러
                              번 지정 가능]
      --url-rule RULE         영어 주소에서 원문 주소를 만드는 규칙:
                              https://a.kr/en/{id}=>https://a.kr/ko/{id} [여러
                              번 지정 가능]
      --no-links              페이지의 링크 무시하기(나머지 방법을 잴 때)
      --terms FILE            직접 만든 용어: 한 줄에 영어 <탭> 한국어 [여러 번
                              지정 가능]
      --rules FILE            규칙 파일: jjak의 낱말 목록에 더하거나 목록에서 뺄
                              낱말(docs/rules.md) [여러 번 지정 가능]
      --knowledge FOLDER      “jjak learn”이 배운 것을 쓰고 새로 배우지 않기
      --lexicon-in FILE       첫 단계부터 쓸, 다른 실행의 어휘집 파일 [여러 번
                              지정 가능]
      --lexicon-out FILE      이 텍스트에서 끌어낸 어휘집을 파일로 저장하기
  -j, --jobs N                스레드 수(결과는 같음) [1~256; 기본값: 프로세서
                              수]
      --standfirst            부제 요약(제목과 본문 사이에서 기사를 간추린 글)도
                              본문으로 칩니다
      --sites PATH            “jjak sites”로 만든 사이트 프로필: 파일 하나 또는
                              .tsv 파일이 든 폴더
      --single-pages          페이지를 하나씩 따로 다루기(같은 사이트의 페이지에
                              공통되는 것을 빼지 않음)
      --pins FOLDER           고친 문장 래더(쌍마다 PAIR.sent.txt); 그 비드는
                              그대로 둠
      --relearn               처음에 배운 것을 쓰지 않고 사이트 프로필, 모델,
                              어휘집을 다시 배우기
      --sample FILE           새로 배우되, 신뢰도가 얼마나 맞는지를 “jjak
                              sample” 표의 표지에서도
                              배웁니다(docs/alignment.md)
      --shards N              정렬하지 않고 쌍을 파일 N개로 나누어 씁니다. 다른
                              프로세스나 컴퓨터가 “jjak align-shard”로 정렬하고,
                              다음 빌드가 그 결과를 가져옵니다 [1~500]
      --json                  요약은 JSON으로, 오류는 JSON Lines로 출력하기
  -q, --quiet                 오류만 출력하기

폴더에 저장소(corpus.jjak)를 둡니다. 명령을 다시 실행하면 입력 가운데 새것, 바뀐
것, 없어진 것만 다시 처리합니다. 고친 것(“jjak pin”)과 지운 것(“jjak remove”)은
그대로 남습니다.

결과가 모두 완성되면 이전 실행의 결과를 한꺼번에 바꿈. 폴더의 다른 파일은 그대로
둠. 한 폴더에는 한 번에 한 실행만 쓸 수 있음

쓸 수 없는 페이지는 건너뛰고 이유별로 세며, 그 때문에 실행을 멈추지는 않습니다.

한 사이트의 여러 기사에 되풀이되는 줄은 모든 기사에서 뺍니다. --sites를 쓰면
보관해 둔 프로필을 대신 쓰고, --single-pages를 쓰면 빼지
않습니다(docs/sites.md).

각 파일은 docs/formats.md에서 설명합니다. 모음을 나누어 처리하는 방법은 “jjak
lexicon merge --help”에 있습니다.

파일:
  corpus.tsv                  단위: 영어와 한국어 문단의 짝, 문장의 짝
  corpus.jsonl                단위의 JSON(한 줄에 객체 하나)
  corpus.en, corpus.ko, corpus.ids
                              문장 단위로 된 Moses 병렬 텍스트
  corpus.tmx                  번역 도구에서 쓸 문장 단위(TMX 1.4)
  links.tsv                   기사의 짝과 짝마다의 근거
  unpaired.tsv                짝을 찾지 못한 기사와 그 이유
  refused.tsv                 거부한 단위와 그 까닭
  foreign.tsv                 언어가 다른 기사에서 뺀 문단
  doubtful.tsv                본문이 빠졌거나 다른 내용이 섞였을 수 있는 기사
  missing.txt                 링크는 있으나 입력에 없는 원문의 주소
  ladders/*.par.txt, *.sent.txt
                              짝마다 모든 비드(빈 정렬 포함)
  report/index.html           사람이 볼 보고서
  corpus.jjak                 저장소: 문서, 기사, 쌍, 비드, 고친 것,
                              실행(docs/store.md)
  shards/*.shard              --shards를 쓸 때: 정렬할 쌍. 정렬이 끝나면
                              없어집니다
  jjak.sha256                 실행이 쓴 파일과 그 해시값. sha256sum --check로
                              확인 가능

종료 상태:
  0                           완료
  1                           열 수 없는 입력이 있거나 출력에 실패함(건너뛴
                              페이지는 오류가 아님)
  2                           사용법 오류

예:
  jjak build corpus/articles -o out
  jjak build crawl.warc.gz more-pages/ -o out -O
  find pages -name '*.html' | jjak build @- -o out --json
  jjak build pages/ -o out --shards 8 && parallel jjak align-shard ::: out/shards/*.shard && jjak build pages/ -o out
$ jjak eval beads --ui-lang ko --help
비드의 정밀도, 재현율, F1을 엄격/느슨 기준과 비드 유형별로 구하기
사용법: jjak eval beads [옵션] GOLD PRED

인수:
  GOLD                        래더 파일 또는 래더 파일이 든 폴더(*.txt, *.gold)
  PRED                        래더 파일 또는 같은 이름의 파일(또는 *.pred)이 든
                              폴더

옵션:
  -h, --help                  이 도움말 보기
      --ui-lang LANG          메시지와 보고서의 언어 [en 또는 ko; 기본값: 환경
                              설정]
      --against PATH          PRED와 같은 형식의, 다른 실행의 래더
      --gate FILE             이전에 --json으로 출력한 이 파일보다 점수가 나쁘면
                              실패
      --json                  점수와 오류를 JSON으로 출력하기

엄격은 양쪽이 모두 정답 비드와 같아야 합니다. 느슨은 한 정답 비드와 양쪽에서
모두 겹치면 됩니다. 빈 정렬은 두 기준 모두에서 빼고 별도의 줄에 표시합니다.
폴더를 지정하면 양쪽에 다 있는 문서의 개수를 합산하고, 상대가 없는 정답 파일은
수를 세어 경고로 알립니다. 빌드의 문단(*.par.txt)과 문장(*.sent.txt)은 따로
채점합니다.

양쪽이 있는 비드의 신뢰도를 실제로 맞은 비율과 견주어, 열 구간에 걸친 기대 보정
오차와 신뢰도가 .99를 넘는 비드의 정밀도를 보여 줍니다. 빈 정렬은 별도의 줄에
표시하며, 그 줄이 양쪽이 있는 어떤 정답 비드에도 들지 않으면 맞은 것입니다.
신뢰도가 적혀 있지 않은 비드는 1로 봅니다.

--against는 두 실행을 견줍니다. 두 실행의 점수와 참값이 .95의 확률로 들어가는
구간(부트스트랩), 그 차이의 구간, 그리고 두 실행이 똑같이 좋다고 할 때 이만한
차이가 날 확률 p(근사 무작위 검정)를 보여 줍니다. 같은 파일에서는 늘 같은 수치가
나옵니다. --gate를 지정하면 점수가 떨어졌을 때 상태 1로 끝납니다. 얼마간의
하락을 허용하려면 파일의 수치를 낮추거나 빼십시오.

두 실행 가운데 한쪽에만 있는 문서는 다른 쪽이 찾지 못한 것으로 셉니다.

예:
  jjak eval beads corpus/gold/ladders out/ladders
  jjak eval beads corpus/gold/ladders out/ladders --against before/ladders
