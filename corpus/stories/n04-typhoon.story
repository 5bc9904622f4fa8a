site: wire
where: files
link: encoded
ko.slug: 태풍-해오름-농작물-피해-도별
en.slug: typhoon-haeoreum-crop-loss-provinces
ko.date: 2024-09-23 18:32
en.date: 2024-09-25 09:10
ko.byline: 임다솔 기자
en.byline: Lim Da-sol
ko.section: 기후
en.section: Climate
ko.title: 태풍 ‘해오름’에 논밭 2만8700ha 피해…전남이 최다
en.title: Typhoon Haeoreum ruins 28,700 hectares of crops days before harvest

[ko]
> 지난 21일 전남 보성군의 논이 물에 잠겨 있다. /사진=임다솔 기자
> 태풍 ‘해오름’의 이동 경로. /그래픽=편집부
< 고랭지 배추 출하 뚝…김장 물가 들썩
< 느려지는 태풍, 더 오래 머문다
< 하동 둑 붕괴, 주민 140명 아직 학교에

a| 제17호 태풍 ‘해오름’이 남부를 할퀴고 지나간 뒤 농작물 피해가 갈수록 불어나고 있다.
b| 23일 오전까지 네 개 도에서 물에 잠기거나 쓰러진 논밭은 모두 2만8700ha로, 추수를 앞둔 벼가 그 가운데 4분의 3을 차지했다.

# c| 나흘 동안의 경로

d| 해오름은 지난 19일 오후 9시쯤 제주 서귀포 남쪽 240㎞ 해상을 지나 20일 오전 4시 여수 부근에 상륙했다.
e| 상륙 당시 중심기압은 965hPa, 최대풍속은 초속 37m였다.
f| 이후 속도를 늦춰 대구와 안동을 차례로 거친 뒤 22일 새벽 강릉 앞바다로 빠져나가 온대저기압으로 바뀌었다.

g| 기상청은 해오름이 내륙에서 이례적으로 느리게 움직이는 바람에 비가 한곳에 오래 쏟아졌다고 설명했다.
h| 보성(寶城)에는 사흘 동안 412.5㎜가 내렸다.

# i| 도별 피해

j| 피해가 가장 큰 곳은 전남으로 1만2400ha가 잠겼다.
k| 경남이 8300ha로 뒤를 이었고 충남 4600ha, 강원 3400ha 순이었다.
l| 과수원에서는 떨어진 배와 사과가 9만5천 톤에 이른 것으로 잠정 집계됐다.

m| 전남 나주시 금천면에서 배 농사를 짓는 봉기석(64) 씨는 “추석 대목에 절반을 팔고 나머지는 이번 주에 딸 참이었다”며 “밭에 나가 보니 나무에 달린 것보다 땅에 있는 게 더 많더라”고 말했다.
n| 그가 입은 손해는 7천만 원 안팎이다.

o| 경남 하동에서는 둑이 30m가량 무너지면서 주민 600여 명이 초등학교로 몸을 피했다.
o| 이 가운데 140여 명은 아직 집에 돌아가지 못했다.

p| 백상현 전남지사는 23일 오후 현장을 둘러본 뒤 “벼가 물에 잠긴 지 사흘이 넘으면 싹이 나기 때문에 오늘과 내일이 고비”라며 군 병력 3천 명의 지원을 요청했다고 밝혔다.
q| 정부는 피해 농가에 재난지원금 1200억 원을 먼저 풀기로 했다.

r| 쌀값이 얼마나 오를지는 아직 알 수 없다.
s| 농촌경제 전문가들은 올해 수확량이 예상보다 2.5% 줄더라도 재고가 넉넉해 값이 크게 뛰지는 않을 것으로 내다봤다.
-| 다만 배추는 강원 고랭지의 출하량이 하루 300톤 아래로 떨어져 당분간 강세가 이어질 전망이다.

[en]
> Flooded rice paddies in Boseong, South Jeolla Province, on Saturday. (Lim Da-sol)
< Slower typhoons linger longer, study says
< Cabbage prices climb ahead of kimchi season

a| The damage to farms keeps mounting in the wake of Typhoon Haeoreum, the 17th of the season, which tore across the south of the country last week.
b| By Monday morning, 28,700 hectares of fields in four provinces had been flooded or flattened.
b| Three-quarters of that was rice about to be harvested.

# c| Four days, south to east

d| At about 9 p.m. last Thursday, Haeoreum was at sea 240 kilometers south of Seogwipo, on Jeju Island.
d| Seven hours later, at 4 a.m. on Friday, it came ashore near Yeosu.

e| It arrived with a central pressure of 965 hectopascals and winds of up to 37 meters per second.
f| Then it slowed down, crossed Daegu and Andong, and left the coast off Gangneung before dawn on Sunday as an extratropical low.

g| Because the storm moved unusually slowly over land, rain fell for a long time in the same places, the weather agency said.
h| Boseong recorded 412.5 millimeters in three days.

# i| The toll by province

j| South Jeolla was hit hardest, with 12,400 hectares under water.
k| South Gyeongsang followed with 8,300, South Chungcheong with 4,600 and Gangwon with 3,400.
l| In the orchards, according to a preliminary count, 95,000 tons of pears and apples were blown off the trees.

m| “I’d sold half for Chuseok and was going to pick the rest this week,” said Bong Gi-seok, 64, a pear grower in Geumcheon, in the city of Naju.
m| “When I went out, there was more fruit on the ground than on the branches.”
n| He puts his loss at around 70 million won.

o| In Hadong, South Gyeongsang, more than 600 people took shelter in an elementary school after some 30 meters of levee collapsed, and over 140 of them have yet to go home.

p| “Rice starts to sprout once it has been under water for more than three days, so today and tomorrow are critical,” South Jeolla Gov. Baek Sang-hyeon said after a tour of the area on Monday afternoon.
p| He said he had asked for 3,000 soldiers to help.
q| The government is to release 120 billion won in relief to farmers as a first step.

r| It is too early to say how far rice prices will rise.
s| Even if the harvest falls 2.5 percent short of forecasts, farm economists expect no sharp increase, as stocks are ample.
