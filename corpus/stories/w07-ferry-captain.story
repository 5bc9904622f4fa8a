site: weekly
where: files
link: relative
words: Korean version
shown: image
ko.slug: 1287
en.slug: 418
ko.date: 2025-03-06 10:10
en.date: 2025-03-13 09:00
ko.byline: 방수연 기자
en.byline: Bang Su-yeon
ko.section: 만나고 싶었습니다
en.section: Conversations
ko.title: “강은 누구 편도 아니었소” 교동도 마지막 도선 선장 임경호 씨
en.title: ‘The river took me’: a ferry captain on 38 years beside the North

[ko]
> 강화 창후리 선착장에 선 임경호 씨. /방수연 기자

a| 임경호(77) 씨는 아직도 새벽 4시면 일어나 물때표부터 본다.
b| 배에서 내린 지 11년이 됐지만 몸이 먼저 물을 안다고 했다.

c| 그는 1976년부터 2014년까지 인천 강화군 창후리와 교동도를 잇는 도선의 키를 잡았다.
d| 뱃길은 3.2km에 불과했지만 북녘땅이 손에 잡힐 듯 가까워, 안개라도 끼면 나침반 하나에 목숨을 맡겨야 했다.
e| 지난달 27일 강화읍의 한 찻집에서 그를 만났다.

f| 가장 기억에 남는 손님을 묻자 그는 한참 찻잔을 만졌다.
g| 임 씨는 “황해도 연백이 고향인 노인이 있었다. 해마다 추석이면 배를 타는데 내리지를 않는다. 갑판에 서서 건너편만 보다가 그대로 돌아간다. 나는 12년 동안 그분에게 뱃삯을 받지 않았다”고 말했다.

h| 북쪽이 무섭지 않았느냐는 물음에는 고개를 저었다.
i| 그는 “무서운 건 북이 아니라 뻘이었다. 물이 빠져 배가 모래톱에 얹히면 여섯 시간을 꼼짝 못 한다. 한번은 손님 60명을 태우고 밤을 새웠는데, 누가 먼저랄 것도 없이 노래를 시작하더니 아침에는 다들 친척처럼 헤어졌다”고 회상했다.

j| 물론 아찔한 순간도 있었다.
k| 1983년 11월, 짙은 안개 속에서 방향을 잃은 배는 어로한계선을 500m 가까이 넘어섰다.
k| 해병대 초소에서 쏘아 올린 조명탄을 보고서야 그는 뱃머리를 돌렸다.
l| 임 씨는 “다음 날 불려 가서 조서를 쓰는데 조사관이 왜 북쪽으로 갔느냐고 묻더라. 강이 데려갔다고 했더니 그걸 그대로 적었다”며 웃었다.

m| 2014년 다리가 놓이면서 그의 일도 끝났다.
n| 마지막 운항 날에는 섬 주민 200여 명이 선착장에 나와 손을 흔들었다.
o| 그는 “서운했지만 반대할 수는 없었다. 아이가 밤에 열이 나도 물때를 기다려야 했던 섬이다. 다리가 사람을 살린다면 뱃사람은 비켜 주는 게 맞다”고 했다.

p| 그는 퇴직금 4천200만 원의 절반을 들여 중고 목선을 샀다.
q| 고기를 잡으려는 것이 아니라 손주들에게 노 젓는 법을 가르치기 위해서다.
-| 배 이름은 아내의 이름을 따 ‘정순호’라고 지었다.
r| 요즘 배는 모두 GPS를 보고 다니지 않느냐고 하자 그는 “그 기계는 내가 어디 있는지는 알려 줘도 물이 무슨 생각을 하는지는 모른다”고 했다.

s| 통일이 되면 무엇을 하겠느냐고 물었다.
t| 임 씨는 “연백 나루까지 한 번만 몰아 보고 싶다. 40분이면 간다. 손님은 그 노인 한 분이면 되는데, 살아 계시면 백 살이 넘으셨을 거다”라고 답했다.
u| 찻집을 나서며 그는 바람이 서쪽으로 돌았으니 저녁에는 안개가 낄 것이라고 했다.
v| 그날 저녁 강화에는 정말 안개가 내렸다.

< 교동 대룡시장, 다리 놓인 뒤 10년
< 한강 하구 물길 지도, 다시 그린다
< [독자의 사진] 1979년 창후리 선착장

[en]
> Lim Kyung-ho at the old ferry landing in Changhu-ri. Bang Su-yeon
> Gyodong Island seen from Ganghwa at low tide.

a| Lim Kyung-ho is 77, and he still gets up at 4 a.m. and reaches for the tide tables.
b| It has been 11 years since he left his boat, but his body, he says, knows what the water is doing before he does.

c| From 1976 to 2014 he was at the helm of the ferry between Changhu-ri, on Ganghwa Island west of Seoul, and the island of Gyodong.
d| The run was only 3.2 kilometers, but North Korea lay so near that you felt you could touch it.
d| In fog, everyone’s life hung on a compass.

e| We met on Thursday, Feb. 27, in a teahouse in Ganghwa town.
f| Asked which passenger he remembered best, he turned the cup in his hands for a long while.

g| “There was an old man whose home was Yonbaek, over in Hwanghae,” he said.
g| “Every Chuseok he would come aboard, and he never got off.

g| “He stood on deck looking at the other side and then rode back again, and for 12 years I didn’t take a fare from him.”

h| I asked whether the North had frightened him, and he shook his head.
i| “What scared me was the mud,” he said.
i| “When the tide goes out and leaves you on a sandbar, you’re stuck there for six hours.
i| One time I had 60 people on board all night, and somebody started singing, I couldn’t tell you who, and by morning they were saying goodbye like relatives.”

j| There were, of course, some narrow escapes.
k| One day in November 1983 he lost his bearings in thick fog and was nearly 500 meters beyond the fishing limit before a flare from a marine post made him turn the boat around.
l| “The next day I was called in to make a statement, and the investigator asked why I had gone north,” he said, laughing.
l| “I told him the river took me, and he wrote down exactly that.”

m| His working life ended in 2014, when the bridge was built.
n| On the day of his last run, more than 200 islanders came down to the landing to wave.
o| “I was sad, but I couldn’t be against it, not on an island where a child with a fever at night had to wait for the tide,” he said.
o| “If a bridge saves lives, then the boatman ought to get out of the way.”

p| He spent half of his severance pay of 42 million won on a secondhand wooden boat.
q| It is not for fishing but for teaching his grandchildren to row.
r| When I remarked that every boat runs on GPS these days, he said, “That machine can tell me where I am, but it doesn’t know what the water is thinking.”

s| I asked what he would do if the country were reunited.
t| “I’d like to take her over to the Yonbaek landing, just once; it’s 40 minutes,” he said.
t| “That old man is the only passenger I’d need, though if he’s alive he’d be past 100.”
u| On the way out he observed that the wind had gone round to the west and there would be fog by evening.
v| That night, sure enough, the fog came down on Ganghwa.

< Daeryong Market, 10 years after the bridge
< Redrawing the channels of the Han estuary
