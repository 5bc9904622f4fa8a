site: lighthouse
where: files
link: none
ko.slug: 20250313000287
en.slug: 20250314000031
ko.date: 2025-03-13 18:15
en.date: 2025-03-14 08:50
ko.byline: 함재희 기자
en.byline: Ham Jae-hee
ko.section: 항만
en.section: Ports & Sea
ko.title: 울산항 대기 선박 31척으로…도선료 협상 결렬
en.title: Talks collapse as line of ships outside Ulsan grows to 31

[ko]
a| 울산항 도선사 파업이 나흘째 이어진 13일 노사 협상이 두 시간 만에 깨졌다.
b| 항구 밖에서 기다리는 배는 31척으로 하루 만에 네 척 늘었다.

c| 해운 대리점 쪽은 야간 도선료를 14% 올리겠다고 제안했지만 도선사들은 21% 아래로는 물러설 수 없다고 맞섰다.
d| 승선을 거절할 파도 높이를 두고는 2.8m에서 의견을 좁혔다.

e| 자동차 회사의 수출 부두에는 차량 1만1천 대가 쌓였다.
e| 공장 안에 둘 곳이 없어 인근 축구장까지 빌렸다.

f| 정부는 이날 도선법에 따라 업무 복귀 명령을 검토하겠다고 밝혔다.
g| 명령을 어기면 면허가 최장 6개월 정지된다.

h| 목진철 도선사회 회장은 “면허증 스물다섯 장을 봉투에 담아 두었다”고 했다.

[en]
a| Talks to end the strike by Ulsan’s harbor pilots broke down after two hours on Thursday, its fourth day.
b| Thirty-one ships are now waiting outside the port, four more than on Wednesday.

c| The shipping agents offered 14 percent more for night pilotage.
c| The pilots said they would not go below 21.
d| On the height of waves at which they may refuse to board, the two sides came closer, at 2.8 meters.

e| At the automaker’s export quay there are 11,000 cars and no space left, so it has rented a soccer field nearby.

f| The government said it was considering an order under the Pilotage Act that would send the pilots back to work.
g| Anyone who defies it can lose his license for up to six months.

h| “I’ve already put our 25 licenses in an envelope,” said Mok Jin-cheol, head of the pilots’ association.
