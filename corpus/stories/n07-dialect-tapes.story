site: wire
where: warc
link: rooted
ko.slug: 인천-말결-사투리-녹음-복원
en.slug: incheon-startup-rescues-dialect-tapes
ko.date: 2025-01-16 06:00
en.date: 2025-01-23 10:30
ko.byline: 채은우 기자
en.byline: Chae Eun-woo
ko.section: 기술
en.section: Technology
ko.title: 곰팡이 슨 테이프에서 고향 말을 건지다
en.title: In Incheon, a start-up bakes old tapes to save the speech of home

[ko]
> 탁민서 말결 대표가 인천 송도 사무실에서 릴 테이프를 살펴보고 있다. /사진=채은우 기자
> 오븐에서 마르고 있는 릴 테이프. /사진=말결 제공
< 실향민 2세가 AI를 가르친다
< 송도 신생기업, 돈 안 되는 일에 매달리는 까닭
< ‘게사니’를 아십니까

a| 테이프가 돌자 잡음 사이로 노인의 목소리가 흘러나왔다.
b| “우리 고장에서는 감자를 그리 안 불렀디.”
c| 1974년 인천 만석동의 한 판잣집에서 녹음된, 황해도 장연(長淵) 출신 어부의 말이다.

d| 이 목소리를 되살린 곳은 인천 송도의 신생기업 ‘말결’이다.
d| 직원이라야 여섯 명이 전부인 이 회사는 사라져 가는 사투리 녹음을 디지털로 옮기고, AI로 글자를 받아 적는다.

e| 지금까지 옮긴 분량은 릴 테이프 1900개, 2300여 시간이다.
f| 대학 창고와 방송사, 교회 지하실에서 나온 것들로, 절반은 곰팡이가 슬어 있었다.

g| 창업자 탁민서(38) 대표는 원래 반도체 장비를 고치던 기술자였다.
h| 그는 “돌아가신 외할머니 목소리가 남은 테이프를 틀다가 그만 끊어 먹었다”며 “수리점을 아홉 군데 돌았는데 아무도 못 고친다기에 기계를 직접 만들었고, 그러고 나니 테이프를 들고 찾아오는 분들이 생겼다. 한 분은 아버지 목소리를 50년 만에 듣고 그 자리에 주저앉아 우셨다”고 말했다.

i| 테이프는 먼저 섭씨 50도의 오븐에서 여덟 시간 동안 말린다.
j| 그래야 들뜬 자성체가 다시 붙는다.
k| 그다음 96㎑로 소리를 떠서 잡음을 걷어 내는데, 너무 깨끗이 지우면 숨소리와 사투리의 높낮이까지 사라지기 때문에 마지막은 늘 사람 귀로 판단한다.

l| 받아쓰기는 더 어렵다.
m| 서울말로 배운 AI는 황해도 말 열 마디 가운데 네 마디를 틀리게 적었다.
n| 말결은 실향민 2세 스물네 명에게 시간당 3만5천 원을 주고 틀린 곳을 고치게 한 끝에 오류율을 40%에서 11.5%로 낮췄다.

o| 그 가운데 한 사람인 마옥분(81) 씨는 매주 화요일과 목요일에 사무실로 나온다.
p| 마 씨는 “귀는 어두워도 고향 말은 들린다”며 “젊은 사람들이 ‘게사니’가 거위인 줄을 어찌 알겠느냐”고 웃었다.

q| 돈벌이는 아직 시원치 않다.
r| 지난해 매출은 4억2천만 원으로, 대부분 국립 기관의 용역에서 나왔다.
s| 투자는 한 차례, 12억 원을 받았다.

t| 말결은 오는 3월 녹음 300시간을 누구나 들을 수 있게 누리집에 공개할 예정이다.
u| 탁 대표는 “지난 7일에도 한 분이 테이프 두 상자를 맡기고 가셨다”며 “상자에 ‘버리지 마시오’라고 적혀 있었다”고 했다.

[en]
> Tak Min-seo, founder of Malgyeol, examines a reel in his office in Songdo, Incheon. (Chae Eun-woo)
< The refugees’ children who teach an AI to listen
< What is a ‘gesani’?

a| The reel turns, and out of the hiss comes the voice of an old man.
b| “Where I’m from, that’s not what we called a potato.”

c| He was a fisherman from Jangyon, in Hwanghae Province.
c| The recording was made in 1974 in a shack in Manseok-dong, an old quarter of Incheon.

d| The voice was brought back to life by Malgyeol, a start-up of just six people in the city’s Songdo district that digitizes recordings of vanishing dialects and has an AI write them down.
-| The name means, roughly, “the grain of speech.”

e| It has transferred 1,900 reels so far, or more than 2,300 hours.
f| They came out of university storerooms, broadcasting stations and church basements.
f| Half of them were moldy.

g| Tak Min-seo, the 38-year-old founder, used to repair chip-making equipment.
h| “I was playing a tape that had my late grandmother’s voice on it, and I snapped it,” he said.
h| “I went to nine repair shops and they all told me it couldn’t be fixed, so I built a machine myself.

h| “After that, people started coming to me with their tapes.
h| One man heard his father’s voice for the first time in 50 years, and he sank to the floor and wept.”

i| A tape is first dried in an oven for eight hours, at 50 degrees Celsius.
j| Only then will the flaking magnetic layer stick again.
k| Next, the sound is sampled at 96 kHz and the noise is taken out.
k| Remove too much, though, and the breathing and the lilt of the dialect vanish with it.
k| So the final decision is always left to a human ear.

l| Transcription is harder still.
m| Trained on the speech of Seoul, the AI got four out of every 10 words of Hwanghae dialect wrong.
n| Malgyeol hired 24 children of refugees from the North, at 35,000 won an hour, to correct its mistakes.
n| The error rate has since dropped from 40 percent to 11.5.

o| One of the 24 is Ma Ok-bun, 81, who comes to the office every Tuesday and Thursday.
p| “I’m hard of hearing, but I can hear the words of home,” Ma said with a laugh.
p| “How would young people know that a gesani is a goose?”

q| There is not much money in it yet.
r| Sales last year came to 420 million won, most of it from contracts with national institutions.
s| The company has raised capital once, 1.2 billion won.

t| In March it will put 300 hours of recordings on its website for anyone to hear.
u| As recently as Jan. 7, Tak said, somebody left two boxes of tapes with him.
u| They were marked “Do not throw away.”
