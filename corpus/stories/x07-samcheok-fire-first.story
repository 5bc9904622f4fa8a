site: wire
where: files
link: none
ko.slug: 삼척-가곡-산불-1320ha
en.slug: samcheok-wildfire-burns-1320-hectares
ko.date: 2025-04-02 19:20
en.date: 2025-04-03 08:30
ko.byline: 임다솔 기자
en.byline: Lim Da-sol
ko.section: 기후
en.section: Climate
ko.title: 삼척 산불 1320ha 태우고 번져…진화율 45%
en.title: Samcheok wildfire spreads to 1,320 hectares, 45 percent contained

[ko]
> 2일 오후 삼척시 가곡면 산불 현장에 투입된 헬기. /사진=임다솔 기자
a| 강원 삼척시 가곡면에서 난 산불이 이틀째 번지며 2일 오후 6시까지 1320ha를 태웠다.
b| 산림청은 불길 18.6km 가운데 8.4km를 잡아 진화율이 45%라고 밝혔다.

c| 헬기 39대와 2천100여 명이 투입됐으나 초속 17m의 강풍이 골짜기를 타고 불어 오후 한때 헬기가 모두 철수했다.
d| 불은 송전선로 1.5km 앞까지 다가갔다.

e| 주민 1천164명이 학교와 교회 등 아홉 곳으로 몸을 피했고 집 41채가 불탔다.
f| 크게 다친 사람은 아직 없다.

g| 가곡면 이장 어성환(67) 씨는 “소 스물네 마리의 고삐를 풀어 주고 나왔다”며 “살아 있으면 산에서 내려오겠지”라고 말했다.

h| 경찰은 1일 오후 3시께 밭두렁을 태운 70대 남성을 조사하고 있다.

[en]
> A helicopter over the fire in Gagok township on Wednesday. (Lim Da-sol)
a| A wildfire that broke out in Gagok township in Samcheok, Gangwon province, had burned 1,320 hectares by 6 p.m. on Wednesday, its second day.
b| Fire crews had secured 8.4 of 18.6 kilometers of fire line, or 45 percent, according to the Korea Forest Service.

c| Thirty-nine helicopters and more than 2,100 people have been deployed.
c| At one point in the afternoon, winds of 17 meters a second funneling up the valley forced all the aircraft down.
d| The flames came to within 1.5 kilometers of a power line.

e| Nine schools, churches and other shelters have taken in 1,164 residents, and 41 houses have been destroyed.
f| No serious injuries have been reported.

g| “I untied my 24 cows before I left,” said Eo Seong-hwan, 67, a village head.
g| “If they’re alive, they’ll come down from the mountain.”

h| Police are questioning a man in his 70s who was burning off the edge of a field around 3 p.m. on Tuesday.
