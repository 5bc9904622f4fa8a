site: lighthouse
where: files
link: hreflang
ko.slug: 20241211000355
en.slug: 20241212000081
ko.date: 2024-12-11 11:35
en.date: 2024-12-12 15:10
ko.byline: 편서현 기자
en.byline: Pyeon Seo-hyun
ko.section: 항만
en.section: Ports & Sea
ko.title: 울릉 뱃삯 1만 원 시대 연다…주민만 대상
en.title: Ulleung islanders to sail to the mainland for 10,000 won

[ko]
a| 내년 3월부터 경북 울릉군 주민은 1만 원만 내면 포항까지 배를 탈 수 있다.
b| 경북도와 울릉군은 11일 여객선 운임 지원 조례를 고쳐 주민 부담을 지금의 3분의 1로 낮추겠다고 밝혔다.

c| 쾌속선 정상 운임은 편도 8만2천 원이다.
d| 차액은 도와 군이 6 대 4로 나눠 내며 해마다 57억 원이 들어간다.

e| 대상은 섬에 주소를 둔 지 30일이 넘은 8천900여 명이다.
f| 관광객과 섬에서 일하는 외지인은 제외된다.

g| 울릉읍에서 식당을 하는 봉수아(47) 씨는 “뱃삯보다 무서운 것은 결항”이라며 “지난겨울에는 배가 석 달에 41일 떴다”고 말했다.

[en]
a| From March, residents of Ulleung island will pay just 10,000 won for the boat to Pohang.
b| North Gyeongsang province and Ulleung county said on Wednesday that they would amend their rules on fare subsidies to cut what islanders pay to a third.

c| The regular one-way fare on the fast ferry is 82,000 won.
d| The province and the county will split the difference 60-40, which will cost 5.7 billion won a year.

e| Some 8,900 people who have been registered on the island for more than 30 days are eligible.
f| Tourists and workers from elsewhere are not.

g| “It’s not the fares that frighten me, it’s the cancellations,” said Bong Su-ah, 47, who runs a restaurant in the island’s main town.
g| “In three months last winter the boat ran on 41 days.”
