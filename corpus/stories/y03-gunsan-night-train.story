site: lighthouse
where: files
link: crawled
ko.slug: 20241105000131
en.slug: 20241107000066
ko.date: 2024-11-05 16:45
en.date: 2024-11-07 11:25
ko.byline: 편서현 기자
en.byline: Pyeon Seo-hyun
ko.section: 문화
en.section: Culture
ko.title: 군산 철길마을 ‘달빛열차’, 첫 주말 2천700명 태웠다
en.title: Moonlight train along Gunsan’s old tracks carries 2,700 in first weekend

[ko]
a| 전북 군산의 옛 항만선을 달리는 관광열차 ‘달빛열차’가 첫 주말에 승객 2천700명을 태웠다.
b| 군산시는 2일과 3일 이틀 동안 열차를 스물네 차례 운행했으며 좌석의 93%가 찼다고 5일 밝혔다.

c| 열차는 1944년 놓인 뒤 2008년 멈춘 종이공장 인입선 2.5km를 시속 10km로 오간다.
d| 집과 집 사이를 손 닿을 거리로 지나는 구간에서는 기관사가 종을 울린다.

e| 주민들의 마음은 복잡하다.
f| 철길 옆에서 41년째 사는 유말례(80) 씨는 “사람 구경은 좋은데 밤 9시까지 종소리가 나니 손주가 깬다”고 했다.
g| 시는 주민 의견에 따라 이달 중순부터 막차를 한 시간 앞당기기로 했다.

[en]
a| A sightseeing train on an old harbor line in Gunsan, North Jeolla province, carried 2,700 passengers on its first weekend.
b| The Moonlight Train made 24 runs on Saturday and Sunday with 93 percent of its seats taken, the city said on Tuesday.

c| It travels at 10 kilometers an hour over 2.5 kilometers of track that were laid for a paper mill in 1944 and abandoned in 2008.
d| Where the houses stand within arm’s reach, the driver rings a bell.

e| Those who live there have mixed feelings.
f| “I like watching the people, but the bell goes on until 9 at night and wakes my grandchild,” said Yoo Mal-rye, 80, who has lived beside the tracks for 41 years.
g| At the residents’ request, the last train will leave an hour earlier from the middle of this month.
