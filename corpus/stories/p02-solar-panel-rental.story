site: paper
where: files
link: encoded
shown: image
ko.slug: 평성-태양광-판-대여업-성행
en.slug: solar-panels-for-rent-in-pyongsong
ko.date: 2024-09-26 14:05
en.date: 2024-09-27 10:40
ko.byline: 정도현 기자
en.byline: Jeong Do-hyun
ko.section: 시장
en.section: Markets
ko.title: “전기도 빌려 쓴다”…평성시에 태양빛판 대여업 등장
en.title: In Pyongsong, even electricity can be rented by the month

[ko]
> 아파트 베란다에 설치된 태양빛판. /사진=자료
> 평안남도 평성시의 한 주택가. /사진=자료
< 평성 도매시장, 중국산 축전지 물량 늘어
< 전기 사정 나빠진 지방 도시…양초값 올라
< 베란다 태양빛판 노린 절도 잇따라
a1| 평안남도 평성시에서 태양빛판(태양광 패널)을 다달이 빌려주는 개인 업자가 늘고 있다.
a2| 목돈이 없어 설비를 사지 못하는 세대가 주된 손님이다.

a3| 평안남도 소식통은 26일 “올봄까지만 해도 두세 명이던 태양빛판 대여 업자가 지금은 시내에만 스무 명이 넘는다”고 전했다.

a4| 소식통에 따르면 60W짜리 판 한 장과 소형 축전지, 변환기를 묶은 기본 설비의 한 달 대여료는 3만5천 원이다.
a5| 200W짜리는 11만 원까지 올라가지만, 냉동기를 돌려야 하는 음식 장사꾼들이 앞다퉈 찾는 탓에 물건이 없어서 못 빌려줄 정도라고 한다.
a6| 같은 설비를 새로 사려면 중국 돈으로 600위안, 북한 돈으로는 120만 원이 넘게 든다.

a7| 빌리는 절차는 간단하다.
a7| 손님이 보증금으로 두 달 치 대여료를 내면 업자가 직접 찾아와 설치까지 해준다.
a8| 고장이 나면 하루 안에 고쳐주고, 이사를 가면 옮겨 달아주기도 한다.

a9| 평성시 역전동에 사는 30대 최 모 씨는 “국가 전기는 하루 두 시간도 보기 힘들다. 한 달에 쌀 5kg 값이면 아이가 저녁마다 불빛 아래서 숙제를 할 수 있으니 아깝지 않다.”라고 말했다.

b1| 업자들 사이의 경쟁도 뜨겁다.
b2| 일부는 처음 한 달 대여료를 절반으로 깎아주고 있으며, 손전화기 충전용 USB 단자를 덤으로 달아주는 업자도 있다.
b3| 도난을 막으려고 판 뒷면에 고유번호를 새기는 것은 이제 기본이 됐다.

b4| 다만 대여업은 등록된 업종이 아니어서 언제든 단속 대상이 될 수 있다.
b5| 실제로 지난 21일에는 시 안전부가 업자 두 명을 불러 ‘비법(불법) 돈벌이’를 했다며 판 14장을 회수(回收)했다가 사흘 만에 돌려준 일이 있었다.
b6| 소식통은 “업자들이 안전부 청사에 태양빛판 6장을 공짜로 달아주고서야 일이 풀렸다”고 했다.

b7| 소식통은 “단속하는 사람의 집에도 빌린 판이 걸려 있는데 누가 이 장사를 없애겠느냐”며 “겨울이 되면 전기 사정이 더 나빠져 손님은 갈수록 늘어날 것”이라고 내다봤다.

[en]
> Solar panels hang from apartment balconies in a North Korean city. (File photo)
< More Chinese batteries reach Pyongsong’s wholesale market
< Candle prices rise as power supply falters outside the capital
a1| A growing number of private operators in Pyongsong, South Pyongan province, are renting out solar panels by the month.
a2| Most of their customers are families who cannot come up with the money to buy the equipment outright.

a3| “As late as this spring there were only two or three people in the business,” a source in the province said on Thursday.
a3| “Now there are more than 20 in the downtown area alone.”

-| Solar panels began spreading through North Korean cities in the 2010s as households looked for a way around chronic power shortages.
-| Most are imported from China and used to charge a battery that runs lights, televisions and mobile phones.

a4| A basic set, consisting of one 60-watt panel, a small battery and an inverter, rents for 35,000 won a month.
a5| A 200-watt panel can cost as much as 110,000 won, yet food vendors with freezers to run are so keen to get one that operators cannot keep up with demand.
a6| Buying the basic set new would cost 600 Chinese yuan, or more than 1.2 million North Korean won.

a7| Renting is simple: the customer puts down two months’ rent as a deposit, and the operator comes to the house to install everything.
a8| Breakdowns are fixed within a day, and operators will even move the equipment when a customer changes address.

a9| “We’re lucky to see two hours of state electricity a day,” said a woman in her 30s surnamed Choe, who lives near the city’s train station.
a9| “For the price of five kilograms of rice a month, my child can do homework under a light every evening, so I don’t mind paying.”

b1| Competition is fierce.
b2| Some operators charge half price for the first month, while others throw in a USB port for charging phones.
b3| Engraving a serial number on the back of each panel to deter thieves has become standard practice.

b4| The rental trade is not a registered line of business, however, and a crackdown could come at any time.
b5| Last Saturday, the city’s police summoned two operators and confiscated 14 panels, accusing them of “illegal moneymaking.”
b5| The panels were returned three days later.
b6| “It was only settled after the operators put six panels on the police building free of charge,” the source said.

b7| “The people doing the crackdowns have rented panels at home too, so who is going to shut this down?” the source asked.
b7| Demand will only grow, the source predicted, as the power supply worsens over the winter.
