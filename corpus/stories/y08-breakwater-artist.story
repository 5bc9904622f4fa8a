site: lighthouse
where: warc
link: same
ko.slug: 20250404000069
en.slug: 20250404000069
ko.date: 2025-04-04 08:40
en.date: 2025-04-07 11:00
ko.byline: 편서현 기자
en.byline: Pyeon Seo-hyun
ko.section: 문화
en.section: Culture
ko.title: 테트라포드 400개에 얼굴을 그린 사나이
en.title: The man who painted faces on 400 breakwater blocks

[ko]
a| 경북 영덕의 축산항 방파제에는 얼굴이 400개 있다.
b| 조각가 출신 어부 마동식(66) 씨가 11년에 걸쳐 네 발 콘크리트 블록에 새긴 이웃들의 얼굴이다.

c| 마 씨는 2014년 낚시꾼이 블록 사이에 빠져 숨지는 것을 보고 붓을 들었다.
d| “사람 얼굴이 있으면 함부로 밟지 못한다”는 생각에서였다.

e| 그 뒤로 축산항에서는 추락 사고가 한 해 평균 6건에서 1건으로 줄었다.
f| 해경은 지난달 그를 명예 안전요원으로 위촉했다.

g| 마지막 얼굴은 아직 비어 있다.
h| 그는 “그건 나를 그릴 자리인데 급할 것 없다”고 했다.

[en]
a| There are 400 faces on the breakwater at Chuksan, a harbor in Yeongdeok, North Gyeongsang province.
b| They belong to the neighbors of Ma Dong-sik, 66, a sculptor turned fisherman, who has spent 11 years putting them on the four-legged concrete blocks.

c| Ma took up his brush in 2014, when he saw an angler fall between the blocks and die.
d| “Nobody steps lightly on a human face” was his idea.

e| Since then, falls at the harbor have dropped from six a year to one on average.
f| Last month the coast guard made him an honorary safety officer.

g| The last face is still blank.
h| “That one’s mine,” he said, “and I’m in no hurry.”
