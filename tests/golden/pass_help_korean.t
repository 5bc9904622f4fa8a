# Help in Korean.
$ jjak --ui-lang ko --help
jjak은 영어와 한국어 뉴스로 병렬 말뭉치를 만든다. 영어 기사를 한국어 원문과
연결하고, 문단과 문장을 정렬하고, 각 짝을 얼마나 믿을 수 있는지 보여 준다.
사용법: jjak [옵션] 명령

옵션:
  -h,--help                   이 도움말 보기
  --ui-lang LANG:{en,ko}      메시지와 보고서의 언어: en 또는 ko(기본값: 환경
                              설정)
  -V,--version                버전 보기

명령:
  build                       페이지를 읽고 연결하고 정렬해 병렬 말뭉치 만들기
  extract                     페이지의 기사를 본문만 또는 전체 JSON으로 출력하기
  link                        정렬 없이 영어 기사의 한국어 원문만 찾기
  sites                       한 사이트의 페이지에 공통되는 것을 배워 추출할 때
                              빼도록 함
  split                       문단을 문장으로 나누기
  align                       두 파일 또는 여러 파일 짝을 정렬하기(한 줄에 한
                              세그먼트)
  eval                        정렬과 기사를 정답과 비교하기
  terms                       직접 만든 사전을 검사합니다
  lexicon                     설치된 자료로 사전을 만듭니다
  anchors                     두 파일에 함께 나오는 숫자, 날짜, 이름, 단어 보기

시작하기:  jjak build FOLDER -o OUT
명령별 도움말:  jjak COMMAND --help
종료 상태: 0 완료, 1 데이터 또는 입출력 오류, 2 사용법 오류
$ LANG=ko_KR.UTF-8 LC_ALL= jjak split --help
문단을 문장으로 나누기
사용법: jjak split [옵션]

옵션:
  -h,--help                   이 도움말 보기
  --ui-lang LANG:{en,ko}      메시지와 보고서의 언어: en 또는 ko(기본값: 환경
                              설정)
  --lang LANG:{en,ko} (필수)
                              텍스트의 언어: en 또는 ko
  --rules FILE                문장을 나눌 때 쓸, 직접 만든 낱말과 어미 목록.
                              여러 번 쓸 수 있습니다

표준 입력을 한 줄에 한 문단씩 읽어 문장을 한 줄에 하나씩 출력하고, 문단마다 뒤에
빈 줄을 넣는다. 본문 자체는 바꾸지 않으며, 문장 사이의 공백과 입력의 빈 줄만
뺀다.

규칙 파일에는 [en abbreviations]나 [ko endings]처럼 docs/segmentation.md에 있는
제목 아래 낱말을 적는다. -낱말은 원래 있던 낱말을 뺀다.

예:
  jjak extract page.html | jjak split --lang en
  jjak split --lang ko --rules my.rules < paragraphs.txt
