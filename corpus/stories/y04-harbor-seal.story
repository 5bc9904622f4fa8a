site: lighthouse
where: files
link: script
words: 국문
ko.slug: 20250310000288
en.slug: 20250311000047
ko.date: 2025-03-10 17:22
en.date: 2025-03-11 10:15
ko.byline: 예준혁 기자
en.byline: Ye Jun-hyuk
ko.section: 바다
en.section: Ports & Sea
ko.title: 속초항에 눌러앉은 물범 ‘월세’, 생선값 논란
en.title: A seal named Rent moves into Sokcho harbor, and the fishermen count the cost

[ko]
a| 강원 속초항 어판장 앞바다에 점박이물범 한 마리가 두 달째 눌러앉아 있다.
b| 상인들은 날마다 생선을 받아먹는다고 해서 이 물범에게 ‘월세’라는 이름을 붙였다.

c| 몸길이 1.5m, 몸무게 90kg쯤 되는 월세는 하루에 도루묵 6kg을 먹는다.
d| 처음에는 관광객이 반겼지만 그물에 든 고기까지 물어뜯자 어민들이 들고일어났다.

e| 속초시수협은 1월부터 지난주까지 그물 피해가 23건, 2천100만 원에 이른다고 집계했다.
f| 점박이물범은 천연기념물이어서 함부로 쫓아낼 수도 없다.

g| 해양생물보호센터 모영채 연구사는 “4월에 물이 따뜻해지면 스스로 북쪽으로 올라갈 것”이라며 먹이를 주지 말아 달라고 당부했다.

[en]
a| For two months a spotted seal has made itself at home off the fish market in the harbor of Sokcho, Gangwon province.
b| Traders have named it Rent, because it comes to collect its fish every day.

c| The animal, 1.5 meters long and weighing about 90 kilograms, eats 6 kilograms of sandfish a day.
d| Tourists were delighted, but when it began tearing at the catch inside the nets the fishermen had had enough.

e| Their cooperative counts 23 damaged nets since January, at a cost of 21 million won.
f| Spotted seals are a protected natural monument, so nobody may drive it away.

g| Mo Young-chae, a researcher at a marine conservation center, expects the seal to head north by itself when the water warms up in April.
g| Until then, she asks, please do not feed it.
