site: lighthouse
where: files
link: print
en.copy: print
ko.slug: 20250225000417
en.slug: 20250227000102
ko.date: 2025-02-25 13:05
en.date: 2025-02-27 09:30
ko.byline: 예준혁 기자
en.byline: Ye Jun-hyuk
ko.section: 바다
en.section: Ports & Sea
ko.title: 굴 껍데기 1만2000톤, 통영 방파제 길이 되다
en.title: 12,000 tons of oyster shells become a seaside path in Tongyeong

[ko]
a| 해마다 처치 곤란이던 굴 껍데기가 경남 통영의 바닷길로 다시 태어났다.
b| 통영시는 25일 굴 껍데기 1만2000톤을 부수어 다진 산책로 3.4km를 개방했다.

c| 통영에서는 한 해 15만 톤의 굴 껍데기가 나온다.
d| 그동안 절반 넘게 바닷가에 쌓아 두어 악취와 파리가 들끓었다.

e| 새 길은 비가 와도 물이 고이지 않고 맨발로 걸어도 될 만큼 곱다.
f| 시는 공사비가 아스콘 포장의 60% 수준인 21억 원에 그쳤다고 밝혔다.

g| 굴 양식 30년째인 천복례(63) 씨는 “껍데기 치우는 값으로 해마다 300만 원을 냈는데 이제는 시에서 가져가며 고맙다고 한다”고 말했다.
h| 시는 내년까지 길을 8km로 늘릴 계획이다.

[en]
a| Oyster shells, for years a nuisance that nobody knew how to get rid of, have been given a second life as a waterfront path in Tongyeong, South Gyeongsang province.
b| The city on Tuesday opened a 3.4-kilometer walkway made from 12,000 tons of crushed and packed shell.

c| Tongyeong produces 150,000 tons of shells a year.
d| More than half used to be dumped along the shore, where they stank and bred flies.

e| Rain drains straight through the new surface, which is fine enough for bare feet.
f| According to the city it cost 2.1 billion won, about 60 percent of the price of asphalt.

g| “I used to pay 3 million won a year to have the shells taken away,” said Cheon Bok-rye, 63, who has farmed oysters for 30 years.
g| “Now the city collects them and says thank you.”
h| The path is to be extended to 8 kilometers by next year.
