site: weekly
where: files
link: script
words: 한국어 원문
ko.slug: 1311
en.slug: 440
ko.date: 2025-04-10 14:15
en.date: 2025-04-14 09:40
ko.byline: 남지혜 기자
en.byline: Nam Ji-hye
ko.section: 교육
en.section: Education
ko.title: 학생 넷에 버스 한 대…훈춘 산골 ‘황금노선’
en.title: One bus, four pupils: the golden route in the hills of Hunchun

[ko]
a| 지린성 훈춘시 춘화진의 통학 버스는 매일 산길 58km를 달려 아이 네 명을 태운다.
b| 기름값과 기사 월급을 합쳐 학생 한 사람에 1년 3만1천 위안이 드는 셈이라 주민들은 ‘황금노선’이라 부른다.

c| 마을 소학교는 2022년 학생이 아홉 명으로 줄면서 문을 닫았다.
d| 기사 박만수(61) 씨는 “눈이 40cm 쌓인 날에도 결석은 한 번뿐이었다”며 “그날은 호랑이 발자국이 길에 나 있었다”고 말했다.

e| 시 교육국은 한때 기숙사를 권했으나 부모들이 반대했다.
f| 네 아이 가운데 셋은 부모가 외지에 나가 조부모와 사는 터라 저녁마저 떨어져 지낼 수는 없다는 것이다.

g| 버스는 올가을 일곱 살 하나를 더 태운다.

[en]
a| The school bus of Chunhua, a township in the city of Hunchun, Jilin province, covers 58 kilometers of mountain road every day to collect four children.
b| Fuel and the driver’s wages come to 31,000 yuan a year for each of them, and so villagers call it the golden route.

c| The local primary school shut in 2022, when it was down to nine pupils.
d| “Even on days with 40 centimeters of snow they’ve missed school only once,” said Park Man-su, 61, the driver.
d| “That day there were tiger tracks on the road.”

e| The education bureau once suggested boarding, but the families refused.
f| Three of the four live with grandparents because their parents work elsewhere, and the old people would not give up their evenings as well.

g| This autumn the bus will gain a fifth passenger, aged seven.
