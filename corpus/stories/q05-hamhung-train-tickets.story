site: paper
where: files
link: encoded
words: 한국어로 읽기
shown: title
ko.slug: 설-앞둔-함흥역-암표-스무-배
en.slug: lunar-new-year-train-tickets-sell-for-20-times-official-price
ko.date: 2025-01-13 08:40
en.date: 2025-01-16 14:05
ko.byline: 문가람 기자
en.byline: Moon Ga-ram
ko.section: 사회
en.section: Society
ko.title: 설 앞둔 함흥역, 일반 표는 하루 40장…암표는 스무 배
en.title: Lunar New Year train tickets sell for 20 times official price in Hamhung

[ko]
> 눈 쌓인 역 구내에 서 있는 여객열차. /사진=자료
a| “표가 없는 게 아니라 내 표가 없는 것이지요.”
b| 함경남도 함흥시에 사는 40대 여성 정 모 씨는 지난 9일 새벽 4시부터 함흥역 매표구 앞에 줄을 섰다가 끝내 빈손으로 돌아섰다며 이렇게 말했다.

c| 오는 29일 설을 앞두고 함흥과 청진, 원산 등 주요 역에서 열차표 구하기가 하늘의 별 따기가 됐다.
d| 함경남도 소식통은 13일 “함흥역에서 평양행 급행열차 표로 일반에 풀리는 것은 하루 40장뿐인데 줄을 서는 사람은 300명이 넘는다”고 전했다.

e| 나머지 표에는 이미 임자가 있다.
f| 군인과 출장자, 간부 몫이 먼저 빠지고 역 직원과 안전원이 저마다 몇 장씩 챙기면 매표구까지 내려오는 것은 열에 하나도 안 된다는 것이다.

g| 빠진 표는 역전에서 다시 나타난다.
g| 함흥에서 평양까지 국정가격은 4천500원이지만 암표는 9만 원, 침대칸은 16만 원을 부른다.
i| 설 사흘 전인 26일 표는 12만 원까지 올랐다가 13일 현재 11만 원 선에서 흥정이 이뤄지고 있다.

j| 암표상의 수법도 진화했다.
k| 올해부터 일부 역에서 표에 QR 코드를 찍기 시작하자, 암표상들은 표가 아니라 ‘이름’을 판다.
l| 사는 사람의 공민증 번호를 손전화 통보문으로 받아 역 안의 직원에게 넘기면, 처음부터 그 이름으로 된 표가 찍혀 나온다.
m| 아무리 대조해 봐도 진짜 표이니 잡을 방법이 없다.

n| 단속은 말뿐이라는 지적이다.
o| 철도안전부는 지난 10일 함흥역에서 암표상 6명을 붙잡았다고 밝혔지만, 이들 가운데 4명은 이튿날 풀려나 다시 역전에 나타났다.
p| 소식통은 “한 사람에 미화 30달러면 해결된다. 그 돈은 결국 표값에 얹혀 손님이 낸다”고 말했다.

q| 표를 포기한 사람들은 ‘서비차’로 몰린다.
r| 함흥에서 평양까지 화물차 적재함에 타는 값은 7만 원, 바람막이가 있는 승합차는 13만 원이다.
-| 마식령 구간은 눈이 오면 한나절씩 막히기 일쑤다.
s| 기온이 영하 12.5도까지 떨어진 지난 8일에는 적재함에 탔던 노인 한 명이 동상을 입고 원산의 병원에 실려 갔다.

t| 정 씨는 결국 설에 고향인 순천에 가는 것을 단념했다.
u| 그는 “차례상에 올리려던 명태 열 마리를 이웃 차편에 부쳤다”며 “사람은 못 가도 명태는 갔으니 조상님도 섭섭해하지는 않으실 것”이라며 웃었다고 소식통은 전했다.

< 설 명절 공급 술, 올해는 세대당 한 병
< 서비차 기름값 2.5배…“겨울이 무섭다”
< 청진역 대합실에 난로가 사라진 이유

[en]
> A passenger train stands in a snow-covered yard. (File photo)
a| “It’s not that there are no tickets.
a| There are just none for me.”

b| That was how a woman in her 40s surnamed Jong summed things up after lining up at Hamhung Station from 4 a.m. on Jan. 9 and going home empty-handed.

c| With the Lunar New Year coming up on Jan. 29, train tickets have become all but impossible to find at Hamhung, Chongjin, Wonsan and other major stations.
d| Only 40 seats a day on the express to Pyongyang go on general sale in Hamhung, while more than 300 people line up for them, a source in South Hamgyong province said Monday.

e| The rest are already spoken for.
f| Soldiers, people on official business and cadres get theirs first, and then railway staff and police officers help themselves.
f| Fewer than one in 10 tickets ever reaches the window.
g| The missing ones resurface in front of the station, where a Pyongyang seat officially priced at 4,500 won costs 90,000 won and a sleeper berth 160,000 won.
i| Tickets for Jan. 26, three days before the holiday, climbed to 120,000 won before settling at about 110,000 won as of Monday.
-| A kilogram of rice was selling for about 9,000 won in the city at the time.

j| Scalpers have adapted.
k| Some stations began printing QR codes on tickets this year, so scalpers now sell names instead.
l| They take the buyer’s citizen ID number by text message and pass it to an accomplice inside the station.
l| The ticket then comes off the printer in the buyer’s own name.
m| Since it is perfectly genuine, no check can catch it.

n| Crackdowns, people say, exist only in words.
o| The railway police said on Friday that they had arrested six scalpers at Hamhung Station.
o| Four of them were out a day later and back at work.
p| “It takes $30 a head to make it go away,” the source said.
p| “In the end, that gets added to the price, and the passenger pays.”

q| Those who give up on the train turn to “servi-cha,” the private trucks and vans that ply the highways for a fare.
r| A place in the bed of a truck from Hamhung to Pyongyang costs 70,000 won, and a seat in a van with some shelter from the wind 130,000 won.
s| When the mercury fell to minus 12.5 degrees Celsius on Jan. 8, an elderly person riding in a truck bed was taken to a hospital in Wonsan with frostbite.

t| Jong has dropped the idea of going home to Sunchon for the holiday.
u| “I sent the 10 dried pollock for the ancestral table with a neighbor who had a ride,” the source quoted her as saying with a laugh.
u| “I couldn’t go, but the fish did, so the ancestors shouldn’t be too upset.”

< Holiday liquor ration cut to one bottle per household
< Fuel costs 2.5 times more for private drivers this winter
