site: paper
where: dump
link: absolute
dump.weather: 3.2 C
dump.place: Mumbai
en.by: Northern Post(North Korean Media)
ko.slug: 선양-해외-노동자-송금-검열단
en.slug: pyongyang-sends-inspectors-to-shenyang-to-trace-remittances
ko.date: 2025-02-17 10:52
en.date: 2025-02-20 05:30
ko.byline: 유하린 기자
en.byline: Yu Ha-rin
ko.section: 국제
en.section: World
ko.title: 해외 노동자 송금 들여다보는 북한…선양에 검열단 5명 파견
en.title: Pyongyang sends inspectors to Shenyang to trace workers’ remittances

[ko]
> 중국 랴오닝성 선양의 한 의류 공장 거리. /사진=자료
a| 북한이 해외 파견 노동자들의 송금 경로를 조사하기 위해 이달 초 중국 랴오닝성 선양에 검열단을 보낸 것으로 전해졌다.
b| 중국 현지 소식통은 17일 본지에 “당 중앙위원회 재정 부문과 국가보위성이 함께 꾸린 5명짜리 검열단이 지난 5일 선양에 도착해 의류와 수산물 가공 회사 11곳을 차례로 돌고 있다”고 말했다.

c| 검열단이 가장 먼저 요구한 것은 노동자 개인별 장부였다.
d| 장부에는 월급과 충성자금, 숙식비, 개인 몫이 나뉘어 적히는데, 회사 지배인이 상부에 올린 숫자와 노동자가 실제로 받은 돈이 다른 경우가 적지 않았다고 한다.

e| 소식통에 따르면 한 의류 회사에서 일하는 여성 노동자 86명은 한 달에 1인당 2천800위안을 버는 것으로 돼 있지만 손에 쥐는 돈은 600위안 안팎이다.
f| 그나마 이 600위안도 절반은 귀국할 때 한꺼번에 준다며 회사가 맡아 두고 있다.
g| 86명이 맡긴 돈을 지난 3년 치로 셈하면 92만여 위안, 한국 돈으로 1억8천만 원이 넘는다.

h| 송금은 대개 사람 손을 거친다.
h| 노동자들은 귀국하는 동료나 화교 상인에게 돈을 맡기고, 평안북도 신의주나 평안남도 평성의 가족은 ‘이관집’에서 수수료를 떼고 찾는다.
i| 수수료는 2년 전 10% 수준에서 최근 17.5%까지 올랐다.

j| 소식통은 “검열단이 화교 상인 이름을 대라고 다그치니 노동자들은 입을 닫는다. 이름을 대면 길이 끊기고 길이 끊기면 집에서 굶는다. 차라리 비판서를 열 장 쓰겠다는 것이 노동자들의 속마음”이라고 전했다.

-| 선양과 단둥 일대에는 2019년 12월 유엔 안전보장이사회 결의 2397호에 따른 송환 시한이 지난 뒤에도 상당수의 북한 노동자가 남아 있는 것으로 추정된다.
-| 중국 당국은 이들의 체류 자격에 대해 구체적인 언급을 피해 왔다.

k| 휴대전화를 통한 송금도 조사 대상에 올랐다.
l| 검열단은 지난 11일 밤 10시께 한 수산물 회사 기숙사를 불시에 뒤져 중국 SIM 카드 14장과 QR 결제 화면을 찍은 사진을 찾아냈다.
m| 적발된 노동자 가운데 3명은 그 자리에서 여권을 빼앗겼고, 작업반장 리 모 씨는 관리 책임을 지고 자리에서 물러났다.

n| 이번 검열의 배경에는 외화 부족이 있다는 해석이 나온다.
o| 소식통은 “위에서는 1인당 계획금을 한 달 미화 50달러씩 올리라고 하는데 지배인들은 일감이 줄어 못 올린다고 버틴다”며 “그래서 노동자 주머니에서 새는 돈부터 막겠다는 것”이라고 설명했다.

p| 검열은 오는 28일까지 이어질 예정이다.
q| 이후 검열단은 단둥으로 자리를 옮겨 2만여 명으로 추산되는 인근 지역 노동자들의 송금 실태를 들여다볼 것으로 알려졌다.

< 단둥 수산물 공장, 춘절 뒤에도 절반만 가동
< ‘이관집’ 수수료 왜 올랐나

[en]
a| North Korea dispatched an inspection team to the Chinese city of Shenyang early this month to find out how its overseas workers are sending money home, according to a source in China.
b| The five-member team, drawn from the ruling party’s finance apparatus and the Ministry of State Security, arrived on Feb. 5, the source told Northern Post on Monday.
b| It is now working its way through 11 companies that process clothing and seafood.

c| The first thing the inspectors demanded was each worker’s individual ledger.
d| These books list wages, “loyalty funds” owed to the state, room and board, and what the worker keeps.
d| More than a few showed a gap between what managers had reported to their superiors and what the workers actually received.

e| At one garment firm, 86 women are each recorded as earning 2,800 yuan a month but end up with about 600 yuan, the source said.
f| Even then, the company holds on to half, promising to pay it in a lump sum when they go home.
g| Over three years, the money held for those 86 women would come to more than 920,000 yuan, or upward of 180 million South Korean won.

h| Most remittances travel by hand: Workers entrust cash to returning colleagues or ethnic Chinese merchants, and their families in Sinuiju or Pyongsong collect it, minus a fee, from informal brokers.
i| Two years ago, the fee was about 10%.
i| It has lately climbed to 17.5%.

j| “The inspectors press them for the merchants’ names, and the workers clam up,” the source said.
j| “If they give a name, the channel is cut, and if the channel is cut, their families go hungry.
j| They would rather write 10 pages of self-criticism.”

k| Mobile payments are under scrutiny, too.
l| In a surprise search of a seafood company’s dormitory around 10 p.m. on Feb. 11, the team turned up 14 Chinese SIM cards and photos of QR payment screens.
m| Three of the workers caught had their passports taken on the spot.
m| A work team leader surnamed Ri lost his post for failing to supervise them.

n| A shortage of hard currency is thought to lie behind the inspection.
o| “The higher-ups want each worker’s monthly quota raised by 50 U.S. dollars, but managers are holding out, saying they can’t because orders are down,” the source said.
o| “So the idea is to start by plugging the leaks in the workers’ own pockets.”

p| The inspection is due to run through Feb. 28.
q| The team is then expected to move on to Dandong and look into the remittances of workers in that area, whose number is put at more than 20,000.

< Dandong seafood plants at half capacity after Spring Festival
< What is driving up the cost of sending money to North Korea
