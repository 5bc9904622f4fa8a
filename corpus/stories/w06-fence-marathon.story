site: weekly
where: warc
link: relative
ko.slug: 1163
en.slug: 358
ko.date: 2024-09-30 08:30
en.date: 2024-10-02 13:20
ko.byline: 진태웅 기자
en.byline: Jin Tae-woong
ko.section: 사람과 땅
en.section: People & Places
ko.title: 철책 따라 42.195km…양구 ‘철책길 마라톤’ 1천840명 완주
en.title: Firefighter wins by four seconds on a course along the fence

[ko]
> 지난 28일 철책길 마라톤 참가자들이 출발선을 나서고 있다.
> 남방한계선 철책 옆을 달리는 선두권.

a| 제6회 철책길 마라톤 대회가 지난 28일 강원 양구군 해안면 일대에서 열렸다.
a| 풀코스에 출전한 2천300여 명 가운데 1천840명이 완주했다.

b| 남자부에서는 춘천의 소방관 노건우(34) 씨가 2시간 31분 07초로 1위를 차지했다.
c| 2위 배상민(29) 씨와는 불과 4초 차이였다.
d| 노 씨는 35km 지점까지 5위로 처져 있다가 마지막 오르막에서 세 명을 차례로 제쳤고, 결승선을 200m 앞두고 배 씨마저 따라잡았다.

e| 노 씨는 “철조망 너머로 해가 비치는데 다리가 아픈 줄도 몰랐다. 사실 평소에 장비를 메고 계단을 오르는 게 더 힘들다”고 소감을 밝혔다.

f| 여자부 우승은 2시간 58분 44초를 기록한 초등학교 교사 하윤정(41) 씨에게 돌아갔다.
g| 지난해 자신이 세운 대회 기록을 2분 12초 앞당겼다.
h| 우승 상금은 남녀 각각 500만 원이다.

i| 외국인 참가자는 18개국 126명이었다.
j| 경기 동두천에서 복무하는 미군 하사 대니얼 리브스(27) 씨는 2시간 36분 50초로 남자 3위에 올랐다.
k| 그는 “지도에서만 보던 선을 발로 따라간 셈이다. 고향의 아버지에게 메달을 보내겠다”고 말했다.

l| 코스는 을지전망대 아래에서 출발해 남방한계선 철책을 따라 11km를 달린 뒤 해안분지로 내려오도록 짜였다.
m| 고도차가 410m에 이르고 휴대전화가 터지지 않는 구간도 2.5km나 된다.
n| 기록은 신발에 단 칩으로 쟀으나 철책 구간에서는 군의 요청에 따라 GPS 시계를 꺼야 했다.

-| 급수대는 5km마다 마련됐다.
o| 출발은 예정보다 40분 늦은 오전 7시 40분에 이뤄졌다.
p| 밤사이 멧돼지가 건드린 것으로 보이는 철책 경보가 울려 군이 일대를 수색했기 때문이다.
q| 조직위 관계자는 “선수들에게는 사실대로 알렸다. 불평하는 사람보다 사진 찍는 사람이 많았다”고 전했다.

r| 다친 사람은 37명이었으나 대부분 가벼운 탈진이었고 1명만 병원으로 옮겨졌다.
s| 마지막 주자는 오후 1시 52분에 결승선을 밟았다.

t| 5km 걷기 부문에는 실향민 1세대 21명도 함께했다.
u| 최고령인 백순임(91) 씨는 휠체어를 탄 채 손녀와 1시간 48분 만에 들어와 “고향까지 남은 거리에 비하면 아무것도 아니다”라고 했다.

< 펀치볼 시래기 축제 내달 개막
< 민통선 마을 버스, 하루 두 번으로

[en]
a| Of the more than 2,300 runners who set out on Saturday in the sixth Fence Road Marathon, held in and around Haean in Yanggu, Gangwon province, 1,840 made it to the finish.

b| Noh Geon-woo, 34, a firefighter from Chuncheon, won the men’s race in 2:31:07.
c| Bae Sang-min, 29, was just four seconds behind.

d| As late as the 35-kilometer mark Noh was lying fifth.
d| He picked off three men one after another on the last climb and caught Bae with 200 meters to go.
e| “The sun was shining through from beyond the wire, and I didn’t even notice that my legs hurt,” he said.
e| “The truth is that climbing stairs with all our gear on is harder.”

f| The women’s title went to Ha Yoon-jung, 41, an elementary school teacher, in 2:58:44.
g| That took 2 minutes 12 seconds off the course record, which she set herself last year.
h| Each winner receives 5 million won.

i| The field included 126 foreigners from 18 countries.
j| Daniel Reeves, 27, a U.S. Army sergeant stationed in Dongducheon, took third among the men in 2:36:50.
k| “I’ve only ever seen that line on a map, and now I’ve followed it on foot,” he said.
k| “The medal is going to my father back home.”

l| The route starts below the Eulji Observatory and follows the fence of the Southern Limit Line for 11 kilometers.
l| From there it drops into the Haean basin.
m| The elevation changes by 410 meters, and for a stretch of 2.5 kilometers there is no phone signal.
n| Times came from chips on the runners’ shoes, but the military asked that GPS watches be switched off along the fence.

o| The start was pushed back 40 minutes, to 7:40 a.m.
p| An alarm on the fence had gone off overnight, probably because of a wild boar, and troops had to search the area.
q| “We told the runners exactly what had happened,” an organizer said.
q| “More of them were taking pictures than complaining.”

r| Thirty-seven people needed treatment, most of them for mild exhaustion, and only one was taken to a hospital.
s| The last runner came home at 1:52 p.m.

t| Twenty-one people born in the North and displaced by the war joined the 5-kilometer walk.
u| The oldest, Baek Soon-im, 91, finished in a wheelchair with her granddaughter in 1 hour 48 minutes.
u| “It’s nothing next to the distance I have left to go home,” she said.

< Punch Bowl radish-greens festival opens next month
< Village bus inside the line cut to two runs a day
