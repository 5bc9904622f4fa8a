site: wire
where: files
link: short
shown: aria
ko.slug: 평창-데이터센터-폐열-딸기온실
en.slug: pyeongchang-data-center-heats-strawberry-greenhouse
ko.date: 2025-02-05 07:00
en.date: 2025-02-06 14:20
ko.byline: 도경훈 기자
en.byline: Do Kyung-hoon
ko.section: 산업
en.section: Business
ko.title: 서버가 뿜은 열로 딸기 키운다…평창의 겨울 실험
en.title: In Pyeongchang, servers keep the strawberries warm

[ko]
a| 강원 평창군의 한 데이터센터가 서버에서 나오는 열로 딸기 온실을 데우고 있다.
b| 센터를 운영하는 가온클라우드는 지난해 12월부터 섭씨 38도의 온수를 1.2km 떨어진 온실 여섯 동에 보내고 있다고 4일 밝혔다.

c| 겨울철 평창의 기온은 영하 15도 아래로 떨어지기 일쑤다.
d| 딸기 농가는 등유 보일러에 한 달 평균 620만 원을 썼지만 올겨울에는 온수 요금으로 90만 원만 낸다.

e| 회사도 손해가 아니다.
f| 냉각탑 가동이 줄면서 물 사용량이 하루 110톤 감소했고, 전력 효율 지수는 1.42에서 1.29로 낮아졌다.

g| 다만 배관 공사에 든 31억 원 가운데 24억 원은 군과 정부가 댔다.
h| 서리대 에너지학과 탁민재 교수는 “보조금 없이도 수지가 맞으려면 온실이 지금의 세 배는 돼야 한다”고 지적했다.

[en]
a| A data center in Pyeongchang, Gangwon province, is warming strawberry greenhouses with the heat from its servers.
b| Gaon Cloud, which runs it, said on Tuesday that since December it has been piping water at 38 degrees Celsius to six greenhouses 1.2 kilometers away.

c| Winter temperatures in Pyeongchang regularly fall below minus 15.
d| The growers, who used to spend an average of 6.2 million won a month on kerosene, are paying 900,000 won for hot water this season.

e| The company gains too.
f| With its cooling towers running less, it uses 110 tons less water a day.
f| Its power usage effectiveness has improved from 1.42 to 1.29.

g| Of the 3.1 billion won that the pipeline cost, however, 2.4 billion came from the county and the central government.
h| “For the sums to work without subsidies, they’d need three times as many greenhouses,” said Tak Min-jae, who teaches energy studies at Seori University.
