site: paper
where: files
link: none
ko.slug: 평양-초고층-승강기-운행시간
en.slug: pyongyang-tower-residents-buy-elevator-shares
ko.date: 2024-11-26 08:55
en.date: 2024-11-29 11:35
ko.byline: 오세린 기자
en.byline: Oh Se-rin
ko.section: 사회
en.section: Society
ko.title: 승강기 하루 네 시간…평양 고층 주민들, 돈 모아 발전기 돌린다
en.title: With elevators running four hours a day, residents of Pyongyang towers pool money for a generator

[ko]
> 평양의 고층 살림집 거리. /사진=자료
a| 평양시의 고층 살림집에서 승강기가 하루 네 시간만 움직이자 주민들이 돈을 모아 발전기를 사들이고 있는 것으로 전해졌다.
b| 평양시 소식통은 26일 “대성구역의 35층짜리 아파트 주민들이 지난달 세대당 150달러씩을 내 디젤 발전기를 들였다”고 전했다.

c| 승강기는 아침 6시 반부터 8시 반, 저녁 6시부터 8시까지만 전기를 받는다.
d| 그 밖의 시간에 타려면 1층 관리원에게 한 번에 500원을 내야 한다.

e| 돈을 내지 못한 열한 세대는 승강기 열쇠를 받지 못했다.
f| 그 가운데에는 29층에 사는 70대 노부부도 있어, 이웃들이 번갈아 물을 길어다 준다고 한다.

g| 고층을 꺼리는 바람에 집값의 위아래가 뒤바뀌었다.
h| 같은 동에서 4층은 3만2천 달러에 거래되지만 30층은 1만9천 달러에도 사려는 사람이 없다.
-| 당국은 지난해 이 거리를 ‘문명의 별천지’라고 선전한 바 있다.

i| 소식통은 “나라에서 준 집이 높을수록 벌이라는 말이 돈다”고 말했다.

[en]
> High-rise apartments in Pyongyang. (File photo)
a| With elevators in Pyongyang’s high-rise apartment blocks working just four hours a day, residents are clubbing together to buy generators.
b| Families in a 35-story building in Taesong district paid $150 each for a diesel generator last month, a source in the city said on Tuesday.

c| The power is on only from 6:30 to 8:30 in the morning and from 6 to 8 in the evening.
d| To ride at any other time costs 500 won, payable to the attendant on the ground floor.

e| Eleven households could not afford a share and were not given a key.
f| They include a couple in their 70s on the 29th floor, for whom neighbors take turns carrying up water.

g| The reluctance to live high up has turned prices upside down.
h| In the same building, an apartment on the fourth floor sells for $32,000.
h| One on the 30th finds no buyer at $19,000.

i| “They say that the higher the home the state gives you, the worse you’re being punished,” the source said.
