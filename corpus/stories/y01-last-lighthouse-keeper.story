site: lighthouse
where: files
link: redirected
shown: aria
words: 한국어로 읽기
ko.slug: 20250117000214
en.slug: 20250120000038
ko.date: 2025-01-17 09:12
en.date: 2025-01-20 10:40
ko.byline: 편서현 기자
en.byline: Pyeon Seo-hyun
ko.section: 사람
en.section: People
ko.title: “불은 꺼졌어도 마음은 켜 둡니다”…갈매섬 등대의 마지막 등대원
en.title: The last keeper of Galmae Island turns off the lamp

[ko]
< 무인화된 등대 38곳, 누가 돌보나
a| 전남 신안군 갈매섬 등대가 15일 밤 10시를 끝으로 사람의 손을 떠났다.
a| 1931년 처음 불을 밝힌 지 94년 만이다.

c| 마지막 등대원 구영환(59) 씨는 이곳에서만 22년을 살았다.
d| 하루에 나선형 계단 147개를 여섯 번씩 오르내렸고, 안개가 낀 날에는 50초에 한 번 울리는 무적 소리를 들으며 잠을 잤다.

e| 목포지방해양수산청은 앞으로 등대를 육지에서 원격으로 켜고 끈다.
f| 태양광 전지와 위성 통신 장비를 다는 데 4억8000만 원이 들었다.
g| 해수청 관계자는 “사람이 머물 때 해마다 1억3000만 원이 들었으니 4년이면 본전을 뽑는다”고 설명했다.

h| 구 씨가 가장 오래 기억하는 밤은 2007년 3월의 폭풍이다.
i| 그날 그는 정전으로 꺼진 등을 손으로 돌려 어선 두 척을 항구로 이끌었다.
j| 구 씨는 “기계는 고장이 나면 신고를 하겠지만 사람은 고장이 나도 불을 켠다”며 웃었다.

[en]
< Who looks after the 38 lighthouses that no one lives in?
a| At 10 p.m. on Jan. 15 the lighthouse on Galmae Island, in Sinan county, South Jeolla province, passed out of human hands, 94 years after it was first lit in 1931.

c| Koo Young-hwan, 59, its last keeper, spent 22 years there.
d| He climbed the 147 steps of the spiral staircase six times a day.
d| In fog he slept through a horn that sounded every 50 seconds.

e| From now on, the Mokpo regional office for oceans and fisheries will switch the lamp on and off from the mainland.
f| Fitting solar cells and a satellite link cost 480 million won.
g| “Keeping someone there cost 130 million won a year, so it pays for itself in four years,” an official at the office explained.

h| The night Koo remembers best is a storm in March 2007.
i| The power failed, and he turned the lamp by hand until two fishing boats had found the harbor.

j| “When a machine breaks down, it files a report,” he said with a laugh.
j| “When a man breaks down, he still lights the lamp.”
