site: weekly
where: files
link: none
ko.slug: 1254
en.slug: 401
ko.date: 2025-01-27 10:10
en.date: 2025-01-27 18:20
ko.byline: 진태웅 기자
en.byline: Jin Tae-woong
ko.section: 접경
en.section: Border
ko.title: 훈춘 41cm 폭설…설 앞둔 고속도로 막혔다
en.title: Snow shuts highway out of Hunchun two days before holiday

[ko]
a| 지린성 훈춘시에 26일 하루 동안 눈이 41cm 내려 옌지로 가는 고속도로가 막혔다.
b| 설을 이틀 앞두고 고향에 가려던 차량 900여 대가 길에 갇혔다.

c| 시는 제설차 38대를 내보냈지만 바람이 눈을 도로 쌓아 놓는 통에 27일 아침까지 왕복 4차로 가운데 한 차로만 열렸다.
d| 휴게소 두 곳에는 라면과 뜨거운 물 3천 명분을 실어 날랐다.

e| 기차는 다녔다.
e| 다만 고속열차가 시속 200km에서 120km로 속도를 줄여 창춘까지 한 시간 반이 더 걸렸다.

g| 귀성길이던 염성국(38) 씨는 “차에 실은 찹쌀떡 두 상자를 옆 차들과 나눠 먹었다”고 말했다.

[en]
a| Forty-one centimeters of snow fell on Hunchun in Jilin province on Sunday, closing the highway to Yanji.
b| Some 900 vehicles taking people home for Lunar New Year, two days away, were trapped on the road.

c| The city sent out 38 plows.
c| The wind undid their work, however, and by Monday morning only one of the highway’s four lanes was open.
d| Noodles and hot water for 3,000 people were taken to two rest areas.

e| Trains were running, although high-speed services had slowed from 200 to 120 kilometers an hour, adding an hour and a half to the journey to Changchun.

g| “I had two boxes of rice cakes in the car, and we shared them with the cars next to us,” said Yeom Seong-guk, 38, who was on his way to his parents.
