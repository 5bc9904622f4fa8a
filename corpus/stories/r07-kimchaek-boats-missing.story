site: paper
where: files
link: none
ko.slug: 김책-앞바다-고깃배-세척-실종
en.slug: three-boats-with-26-men-missing-off-kimchaek
ko.date: 2024-12-03 13:10
en.date: 2024-12-04 10:30
ko.byline: 채도윤 기자
en.byline: Chae Do-yun
ko.section: 사회
en.section: Society
ko.title: 김책 앞바다서 고깃배 세 척 연락 끊겨…26명 생사 몰라
en.title: Three boats with 26 men aboard missing off Kimchaek

[ko]
a| 함경북도 김책시에서 나간 고깃배 세 척이 지난달 28일 풍랑 속에 연락이 끊긴 것으로 전해졌다.
b| 함경북도 소식통은 3일 “김책수산사업소 소속 두 척과 군부대 부업선 한 척에 모두 26명이 타고 있었다”며 “닷새가 지나도록 한 사람도 돌아오지 못했다”고 전했다.

c| 배들은 11월 계획을 채우려고 기상 경보가 내린 뒤에 출항했다.
d| 사업소 지배인은 이미 계획의 54%밖에 하지 못해 도당에서 비판을 받은 상태였다.

e| 수색에는 경비정 한 척이 나섰지만 기름이 떨어져 이틀 만에 부두로 돌아왔다.
f| 그러자 가족들이 1천200위안을 모아 기름을 사 주었다고 한다.

g| 소식통은 “부두에 나와 밤을 새우는 아낙네들을 안전원들이 집으로 쫓아 보냈다”고 말했다.

[en]
> A harbor on North Korea’s east coast in winter. (File photo)
a| Three fishing boats from Kimchaek in North Hamgyong province have not been heard from since they ran into heavy seas on Nov. 28.

b| Two belong to the city’s fishery station and one to an army unit that fishes on the side, a source in the province said on Tuesday.
b| Twenty-six men were on board.
b| After five days, none has returned.

c| Under pressure to meet November’s target, the boats put out after a storm warning had been issued.
d| The station’s manager had already been criticized by the provincial party for achieving only 54% of the plan.

e| A single patrol boat went out to search, but it ran out of fuel and was back at the pier within two days.
f| The families then collected 1,200 yuan to buy more.

g| Women keeping vigil on the pier at night were driven home by police, the source said.
