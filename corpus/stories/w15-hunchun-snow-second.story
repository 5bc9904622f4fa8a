site: weekly
where: files
link: none
ko.slug: 1255
en.slug: 402
ko.date: 2025-01-28 09:30
en.date: 2025-01-28 17:10
ko.byline: 진태웅 기자
en.byline: Jin Tae-woong
ko.section: 접경
en.section: Border
ko.title: 훈춘 적설 46cm로 늘어…고속도로 36시간 만에 뚫려
en.title: Hunchun highway reopens after 36 hours under 46 centimeters of snow

[ko]
a| 폭설로 끊겼던 훈춘~옌지 고속도로가 36시간 만인 28일 오전 6시에 다시 열렸다.
b| 밤사이 5cm가 더 와 쌓인 눈은 46cm가 됐다.

c| 갇혔던 차량 900여 대 가운데 마지막 60대는 이날 새벽 군인 400명이 삽으로 길을 내 빠져나왔다.
d| 동상을 입은 운전자 세 명이 병원에 실려 갔다.

e| 농촌의 피해는 이제부터다.
f| 춘화진과 밀강향에서 비닐하우스 212동이 무너졌고 마을 일곱 곳은 아직 전기가 들어오지 않는다.

g| 밀강향에서 상추를 키우는 조인숙(55) 씨는 “설에 맞춰 내다 팔 것을 눈이 먼저 먹었다”고 했다.
h| 기상대는 설 당일인 29일에는 맑고 영하 24도까지 떨어지겠다고 예보했다.

[en]
a| The highway between Hunchun and Yanji reopened at 6 a.m. on Tuesday, 36 hours after it was closed by heavy snow.
b| Another 5 centimeters overnight brought the depth to 46.

c| Of the 900 or so vehicles that had been stuck, the last 60 got out before dawn when 400 soldiers cleared the way with shovels.
d| Three drivers were taken to hospital with frostbite.

e| In the countryside the reckoning has only begun.
f| In the townships of Chunhua and Mijiang, 212 plastic greenhouses collapsed.
f| Seven villages are still without electricity.

g| “I’d grown it to sell for the holiday, and the snow ate it first,” said Cho In-suk, 55, whose lettuce was in one of the greenhouses.
h| Lunar New Year’s Day, on Wednesday, will be clear, with temperatures down to minus 24, the forecasters say.
