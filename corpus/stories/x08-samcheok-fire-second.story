site: wire
where: files
link: none
ko.slug: 삼척-산불-사흘째-1480ha
en.slug: samcheok-wildfire-68-percent-contained
ko.date: 2025-04-03 19:05
en.date: 2025-04-04 09:15
ko.byline: 임다솔 기자
en.byline: Lim Da-sol
ko.section: 기후
en.section: Climate
ko.title: 삼척 산불 진화율 68%…피해 면적 1480ha로
en.title: Firefighters gain on Samcheok blaze as burned area reaches 1,480 hectares

[ko]
> 3일 새벽 방화선을 치는 산불 진화대. /사진=자료
a| 사흘째 타고 있는 강원 삼척 산불의 진화율이 3일 오후 6시 현재 68%까지 올라갔다.
b| 불에 탄 면적은 1480ha로 하루 사이 160ha 늘었다.

c| 바람이 초속 6m로 잦아들자 헬기 46대가 해 뜰 때부터 물을 뿌렸다.
d| 송전탑 쪽 불길은 오전 11시께 꺼졌다.

e| 대피한 주민은 1천207명이며 이 가운데 300여 명은 이날 저녁 집으로 돌아갔다.
f| 불탄 집은 53채로 집계됐다.
g| 진화대원 한 명이 굴러 내린 돌에 발목을 다쳤다.

h| 산림청 관계자는 “5일 비가 5mm만 와 주면 주불은 잡힌다”며 “밤사이 남은 불씨 스물두 곳을 지키는 것이 관건”이라고 말했다.

i| 어성환 이장의 소 가운데 열아홉 마리가 이날 아침 마을회관 앞으로 내려왔다.

[en]
> Crews clear a firebreak before dawn on Thursday. (File photo)
a| Containment of the wildfire in Samcheok, Gangwon province, reached 68 percent by 6 p.m. on Thursday, the third day.
b| It has now burned 1,480 hectares, 160 more than a day earlier.

c| The wind dropped to 6 meters a second, and 46 helicopters were dumping water from sunrise.
d| Around 11 a.m. the flames nearest the power line were out.

e| The number of evacuees stands at 1,207, though some 300 of them went home in the evening.
f| The count of houses lost has risen to 53.
g| One firefighter was hit by a falling rock and hurt his ankle.

h| “If we get as little as 5 millimeters of rain on Saturday, the main fire is done,” a forest service official said.
h| “What counts is watching 22 hot spots through the night.”

i| On Thursday morning, 19 of village head Eo Seong-hwan’s cows turned up outside the community hall.
