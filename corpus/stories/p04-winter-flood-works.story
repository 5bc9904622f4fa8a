site: paper
where: files
link: encoded
ko.slug: 평북-겨울-치수공사-세대-부담금
en.slug: north-pyongan-households-pay-for-winter-dikes
ko.date: 2024-12-10 15:48
en.date: 2024-12-13 11:20
ko.byline: 문태경 기자
en.byline: Moon Tae-kyung
ko.section: 사회
en.section: Society
ko.title: 언 땅에 제방 쌓기…평북 주민들, 세대당 7만 원 부담
en.title: North Pyongan households billed 70,000 won each for dikes on frozen ground

[ko]
> 평안북도 의주군 일대의 압록강 변. /사진=자료
> 제방 공사장에 쌓인 모래주머니. /사진=자료
< 수해 지역 살림집 준공…난방은 아직
< “세외부담 금지” 포치 석 달, 현장은 딴판
< 신의주 환율, 1달러 1만8천 원 넘어
a| 북한 당국이 내년 장마철에 대비한다며 평안북도 압록강 연안에서 겨울철 치수(治水) 공사를 벌이면서 주민들에게 적지 않은 돈과 자재를 거두고 있다.

b| 평안북도 소식통은 10일 “의주군과 신의주시 일대에서 강둑 2.5km를 새로 쌓는 공사가 지난 7일 시작됐다”며 “공장과 농장, 여맹에서 뽑힌 2만여 명이 매일 오전 6시에 집합한다”고 전했다.
c| 소식통에 따르면 도 인민위원회가 이번 공사에 책정한 비용은 12억 원에 달하지만 국가에서 실제로 내려온 것은 1억 2천만 원뿐이다.
d| 모자라는 돈은 고스란히 주민 몫이 됐다.

e| 세대마다 내야 하는 돈은 7만 원으로, 이달 10일까지 절반을, 나머지는 오는 25일까지 내야 한다.
f| 현금이 없으면 모래주머니 40개나 시멘트 두 포대로 대신할 수 있는데, 시장에서 시멘트 한 포대가 3만8천 원에 팔리고 있어 결과적으로 돈으로 내는 것보다 비싸다.
g| 노력 동원에서 빠지려면 하루에 중국 돈 10위안을 따로 내야 한다.

h| 외화벌이 회사에는 더 큰 몫이 떨어졌다.
h| 규모에 따라 500달러에서 3천 달러까지 할당됐으며, 굴착기와 화물차를 보유한 회사는 연유(燃油)까지 대야 한다.

i| 공사 지휘는 공병 출신의 리 모 대장이 맡았다.
j| 그는 지난 9일 현장 회의에서 “지난여름의 일을 되풀이하면 누구도 책임을 면할 수 없다”고 간부들을 다그친 것으로 알려졌다.
k| 이 회의에서는 미국과 남조선이 수해를 과장해 선전한다는 비난도 빠지지 않았다.

l| 현장 사정은 열악하다.
m| 땅이 30cm 깊이까지 얼어 곡괭이가 들어가지 않는 탓에 장작불을 피워 녹여 가며 흙을 파내고 있고, 장갑이 모자라 손이 튼 사람이 태반이다.
n| 점심으로는 강냉이밥 한 덩이와 소금국이 나오는데, 그마저도 식어 있을 때가 많다고 한다.

o| 공사에 나온 한 여맹원은 돈을 걷으러 온 인민반장에게 “언 흙으로 쌓은 둑이 봄이 되면 녹아 무너진다는데, 정말 그런가?”라고 물었다.
p| 인민반장은 아무 대답도 하지 못했다고 한다.

q| 소식통은 “상류에서 댐을 방류(放流)하면 이 정도 둑은 하루도 못 버틴다는 것을 다들 안다. 그런데도 위에서는 사진 찍을 둑이 필요하고, 아래에서는 그 사진값을 내고 있다. 1달러를 바꾸려고 해도 1만8천 원을 줘야 하는 판에 7만 원이면 한 달 부식값이 날아간다.”라고 말했다.

[en]
> The bank of the Yalu River in Uiju county, North Pyongan province. (File photo)
< New homes completed in flood zone, but heating lags
< Three months after ban on extra levies, little has changed
a| North Korean authorities are collecting substantial amounts of cash and materials from residents along the Yalu River in North Pyongan province for winter flood-control works meant to prepare for next year’s monsoon.

b| Work on 2.5 kilometers of new embankment in Uiju county and the city of Sinuiju began on Dec. 7, a source in the province said on Tuesday.
b| More than 20,000 people drawn from factories, farms and the women’s union assemble every day at 6 a.m.

c| The provincial people’s committee has put the cost at 1.2 billion won, but the state has provided only 120 million won.
d| Residents are left to cover the rest.
-| Extra levies of this kind are formally banned under North Korean law.

e| Each household must pay 70,000 won, half of it by Dec. 10 and the remainder by Dec. 25.
f| Those without cash can hand over 40 sandbags or two sacks of cement instead.
f| With cement selling for 38,000 won a sack, that works out to more than the levy itself.
g| Getting out of the labor costs another 10 Chinese yuan a day.

h| Trading companies have been handed bigger bills of between 500 and 3,000 U.S. dollars depending on their size, and those that own excavators or trucks must supply the fuel as well.

i| In charge of the project is Gen. Ri, an officer who rose through the army’s engineering corps.
j| “If we see a repeat of last summer, nobody will escape responsibility,” he reportedly told officials at a meeting on site on Monday.
k| The meeting also featured the customary accusations that the U.S. and South Korea were exaggerating the flood damage for propaganda.

l| Conditions on site are harsh.
m| The ground is frozen to a depth of 30 centimeters, too hard for pickaxes, so workers have to thaw it with wood fires before they can dig.
m| Gloves are in short supply, and most people’s hands are chapped raw.
n| Lunch is a lump of corn rice and salty soup, often served cold.

o| “They say a dike made of frozen soil will melt and collapse in spring.
o| Is that really true?” one member of the women’s union asked the head of her neighborhood watch unit, who had come to collect the money.
p| The unit head had no answer.

q| “Everyone knows a dike like this won’t last a day if they open the dams upstream,” the source said.
q| “But the people above need a dike to photograph, and the people below are paying for the picture.

q| “You need 18,000 won just to buy one dollar these days, so 70,000 won is a month’s worth of side dishes gone.”
