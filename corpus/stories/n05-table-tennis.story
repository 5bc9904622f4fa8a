site: wire
where: files
link: port
ko.slug: 남궁설-동해오픈-탁구-우승
en.slug: namgung-seol-wins-donghae-open
ko.date: 2025-03-02 21:40
en.date: 2025-03-03 08:20
ko.byline: 표지환 기자
en.byline: Pyo Ji-hwan
ko.section: 스포츠
en.section: Sports
ko.title: 7-10에서 뒤집었다…열아홉 남궁설, 동해오픈 제패
en.title: Teenager Namgung saves three match points to win Donghae Open

[ko]
> 남궁설이 2일 포항체육관에서 열린 여자단식 결승에서 서브를 준비하고 있다. /사진=동해오픈 조직위원회
< 현도윤 “손목 핑계는 대지 않겠다”
< AI 판독, 탁구대에도 올라왔다

a| 열아홉 살 남궁설이 세 번의 매치포인트를 넘기고 동해오픈 탁구 여자단식 정상에 올랐다.
b| 남궁설은 2일 포항체육관에서 열린 결승에서 일본의 고바야시 미오를 게임 점수 4-3(11-8, 9-11, 11-6, 7-11, 12-10, 8-11, 13-11)으로 꺾었다.

-| 승부는 마지막 게임에서 갈렸다.
c| 7-10으로 몰린 남궁설은 짧은 서브로 두 점을 따라붙은 뒤 상대의 긴 랠리를 백핸드로 끊어 균형을 맞췄다.
d| 13점째는 탁구대 모서리를 맞고 떨어졌다.

e| 남궁설은 시상식에서 “세 점 뒤졌을 때는 오히려 팔에 힘이 빠졌다”며 “관중석에서 할머니가 ‘밥 먹자’고 소리치시는 바람에 웃음이 나서 살았다”고 말했다.
f| 할머니 채순덕(78) 씨는 상주에서 새벽 버스를 타고 왔다.

g| 세계 순위 61위인 남궁설은 준결승에서 3번 시드인 독일의 안나 베르크만을 4-1로, 8강에서는 같은 팀 선배 우지온을 4-2로 이겼다.
h| 우승 상금은 2만5천 달러다.

i| 앞서 열린 남자단식에서는 대만의 린청웨이가 홈 팬의 응원을 받은 현도윤을 4-0으로 제압했다.
j| 현도윤은 오른쪽 손목에 테이프를 감고 나섰으나 한 게임에서도 8점을 넘기지 못했다.
k| 그는 “아프다는 말은 핑계”라며 “린의 서브를 읽지 못했다”고 했다.

l| 혼합복식에서는 미국의 다니엘 오·클레어 휘트먼 조가 깜짝 우승했다.
l| 두 사람은 대회 일주일 전에야 처음 손발을 맞췄다.

m| 지난달 28일 개막한 올해 대회에는 27개국에서 선수 214명이 출전했고 사흘 동안 관중 1만1천여 명이 들었다.
n| 주최 측은 AI 판독 카메라를 처음 도입해 네트와 모서리 판정을 맡겼는데, 판정이 뒤집힌 것은 스물여섯 번 가운데 다섯 번이었다.

o| 남궁설은 사흘을 쉬고 오는 6일 부다페스트로 떠난다.
p| 그의 목표는 여름까지 세계 순위를 30위 안으로 끌어올리는 것이다.

[en]
> Namgung Seol prepares to serve in Sunday’s final in Pohang. (Donghae Open organizers)
> Fans at the Pohang Gymnasium during the women’s singles final.
< Hyun won’t blame the wrist
< AI umpires come to the table
< The grandmother who shouted ‘Let’s eat’

a| Nineteen-year-old Namgung Seol fought off three match points to take the women’s singles title at the Donghae Open table tennis tournament.
b| She beat Mio Kobayashi of Japan 4-3 in Sunday’s final at the Pohang Gymnasium.
b| The games went 11-8, 9-11, 11-6, 7-11, 12-10, 8-11, 13-11.

c| Down 7-10 in the seventh, Namgung won back two points with short serves.
c| She then cut off a long rally with a backhand to draw level.
d| Her 13th point clipped the edge of the table.

e| “Once I was three points behind, the tension went out of my arm,” she said at the awards ceremony.
e| “Then my grandmother yelled ‘Let’s eat!’ from the stands, and the laugh saved me.”
f| The grandmother, Chae Sun-deok, 78, had come from Sangju on an early-morning bus.

g| Ranked No. 61 in the world, Namgung got past No. 3 seed Anna Bergmann of Germany 4-1 in the semifinals.
g| In the quarterfinals she had eliminated Woo Ji-on, an older teammate, 4-2.
h| The title is worth $25,000.

l| The mixed doubles brought a surprise victory for a U.S. pair, Daniel Oh and Claire Whitman, who had played together for the first time only a week before the event.

m| The tournament, which opened on Friday, attracted 214 players from 27 countries and more than 11,000 spectators over three days.
n| For the first time, organizers left net and edge calls to AI cameras.
n| Of 26 challenged rulings, five were overturned.

i| In the men’s singles, played earlier in the day, Lin Cheng-wei of Taiwan swept local favorite Hyun Do-yun 4-0.
j| Hyun, his right wrist taped, did not score more than eight points in any game.
k| “Pain is no excuse,” he said.
k| “I couldn’t read Lin’s serve.”

o| Namgung will take three days off before leaving for Budapest on Thursday.
p| She wants to be in the world’s top 30 by summer.
