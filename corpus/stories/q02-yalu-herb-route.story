site: paper
where: files
link: rooted
ko.slug: 양강도-약초-밀수-새-통로
en.slug: herb-smugglers-open-new-route-across-upper-yalu
ko.date: 2024-11-12 09:30
en.date: 2024-11-13 17:15
ko.byline: 오재현 기자
en.byline: Oh Jae-hyun
ko.section: 국경
en.section: Border
ko.title: 양강도 국경서 약초 밀수 재개…강폭 좁은 곳에 새 통로
en.title: Herb smugglers open new route across upper Yalu

[ko]
> 압록강 상류의 여울목. /사진=자료
> 시장에 나온 말린 오미자. /사진=자료
a| 양강도 김형직군과 중국 지린성 창바이현 사이 압록강 상류에서 약초를 넘기는 새 밀수 통로가 이달 들어 가동되고 있는 것으로 파악됐다.

b| 양강도 소식통은 12일 “지난 7일 밤 김형직군의 한 산골에서 오미자와 황기, 말린 삼지구엽초 등 1.2톤이 두 차례로 나뉘어 강을 건넜다”고 전했다.
c| 물건값은 중국 돈 3만8천 위안, 북한 돈으로는 9천만 원에 이르는 것으로 알려졌다.

d| 밀수꾼들이 새로 뚫은 통로는 강폭이 15m 남짓한 여울목이다.
e| 수심이 어른 무릎에 못 미치고 건너편에는 감시카메라가 없어 예전부터 점찍어 둔 곳이지만, 2020년 국경 봉쇄 이후로는 철조망과 순찰 때문에 엄두를 내지 못했다고 한다.

f| 변화를 부른 것은 국경경비대의 교대 시간이다.
f| 소식통은 “10월 말부터 밤 순찰이 2시간에 한 번에서 3시간에 한 번으로 줄었다”고 말했다.
g| 그 틈을 타 경비대 하급 군관에게 한 번에 1천500위안을 건네고 40분을 ‘사는’ 방식이 자리를 잡았다는 것이다.

h| 물건을 주고받는 방법도 달라졌다.
i| 중국 측 대방이 GPS 좌표를 손전화기로 보내면, 북쪽에서는 비닐로 세 겹 싼 마대를 고무튜브에 실어 밧줄로 당기게 한다.
j| 사람이 강에 들어가지 않으니 발자국이 남지 않고, 적발돼도 밧줄만 끊으면 된다.

k| 약초를 캐는 주민들에게는 숨통이 트이는 일이다.
l| 김형직군 주민 박 모 씨는 “외화벌이 기관에 바치면 오미자 1kg에 밀가루 1kg을 줄 뿐인데 밀수꾼은 중국 돈 22위안을 준다”며 “겨울을 날 강냉이 100kg을 이제야 들여놨다”고 말했다.

m| 다만 통로가 오래갈지는 미지수다.
n| 양강도 보위국은 지난 9일 국경 지역 보위부에 연말까지 밀수 ‘통로’ 명단을 작성해 올리라고 지시했고, 10일부터는 사복 차림의 지도원 4명이 김형직군에 내려와 있다.
o| 소식통은 “경비대와 보위부가 서로 눈치를 보는 중이라 지금은 조용하지만 누구 하나가 잡히면 통로가 통째로 날아갈 것”이라고 내다봤다.
-| 한편 중국 측도 이달 중순부터 창바이현 일대 강변 도로의 야간 통행을 제한할 것으로 전해졌다.

< 국경경비대 동복 공급 한 달 지연
< 혜산 장마당서 중국산 감기약 다시 보인다

[en]
> The upper Yalu River narrows to a few paces in places. (File photo)
a| Smugglers have been moving medicinal herbs across the upper reaches of the Yalu River since the start of this month, using a new route between North Korea’s Kimhyongjik county and Changbai in China’s Jilin province.

b| Last Thursday night, 1.2 tons of schisandra berries, astragalus and dried barrenwort crossed the river in two loads, a source in Ryanggang province said Tuesday.
c| The shipment was said to be worth 38,000 yuan, or about 90 million North Korean won.

d| The crossing is a shallow ford barely 15 meters wide.
e| Smugglers had long had their eye on it because the water stays below an adult’s knees and there are no surveillance cameras on the far bank.
e| Barbed wire and patrols put it out of reach, however, once the border was sealed in 2020.

f| What changed was the guards’ rotation: Since late October, the night patrol has come by only once every three hours instead of every two, the source said.
g| Smugglers now “buy” 40 minutes of that gap by slipping a junior border guard officer 1,500 yuan per crossing.

-| Herbs were a staple of small-scale smuggling along the Yalu until the COVID-19 pandemic, when Pyongyang shut the frontier and built fences along much of it.
-| State trading companies have since taken over most of the business, leaving individual foragers with few buyers.

h| The handover itself has changed, too.
i| The Chinese partner sends GPS coordinates by cellphone.
i| On the North Korean side, sacks wrapped in three layers of plastic are loaded onto inner tubes and hauled across by rope.
j| With nobody entering the water there are no footprints, and if a patrol shows up, cutting the rope is all it takes.

k| For those who dig the herbs, the route is a lifeline.
l| “If I hand schisandra over to the state’s foreign currency office, all I get is a kilo of flour for a kilo of berries, but the smugglers pay 22 yuan,” said a Kimhyongjik county resident surnamed Pak.
l| “I finally have 100 kilos of corn in for the winter.”

m| How long it will last is another matter.
n| On Saturday, the provincial bureau of the Ministry of State Security ordered its border offices to draw up a list of smuggling “routes” by the end of the year.
n| Four plainclothes agents have been in the county since Sunday.
o| “It’s quiet for now because the border guards and the security agents are keeping an eye on each other,” the source said.
o| “But if even one person gets caught, the whole route is finished.”

< Winter uniforms a month late for border guards
< Chinese cold medicine back on sale in Hyesan
