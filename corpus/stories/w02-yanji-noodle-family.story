site: weekly
where: files
link: variant
ko.slug: 1171
en.slug: 364
ko.date: 2024-10-08 15:25
en.date: 2024-10-11 10:30
ko.byline: 남지혜 기자
en.byline: Nam Ji-hye
ko.section: 동포사회
en.section: Diaspora
ko.title: 국물은 할머니, 면발은 손자…옌지 국숫집 3대의 점심
en.title: Three generations, one broth: lunchtime with a Yanji noodle family

[ko]
a| 점심시간이 한참 지났는데도 줄은 좀처럼 줄지 않았다.
b| 국경절 연휴였던 지난 5일 중국 지린성 옌지(延吉)시 서시장 뒷골목, 간판이라고는 나무판자에 붓으로 쓴 ‘국수’ 두 글자뿐인 함씨네 가게 앞에는 40여 명이 번호표를 쥐고 서 있었다.

c| 주방에서는 손자 함명철(31) 씨가 메밀 반죽을 눌러 면을 뽑고, 어머니 리춘희(58) 씨가 육수를 떴다.
d| 계산대는 할머니 김금녀(83) 씨 차지다.
d| 돈통 옆에 돋보기를 두고 쓰지만, 휴대전화 결제음만 듣고도 손님이 몇 그릇 값을 냈는지 알아맞힌다.

e| 함씨 집안은 함경북도 명천에서 두만강을 건너왔다.
f| 김 씨의 시아버지가 1938년 소 한 마리 판 돈으로 국수틀을 사서 장터에 나선 것이 시작이었다.
g| 1960년대에는 가게 문을 닫고 집단농장에서 일해야 했지만 국수틀만은 헛간 바닥에 묻어 지켜 냈다고 한다.

> 함씨네가 3대째 쓰는 무쇠 국수틀.

h| 이 집 국수는 한 그릇에 25위안(약 4천700원)이다.
i| 소뼈와 꿩뼈를 여섯 시간 고아 식힌 육수에 동치미 국물을 2.5 대 1의 비율로 섞는다.
j| 리 씨는 “시집와서 10년 동안은 솥 근처에도 못 갔다. 어머님이 비율을 가르쳐 주신 날 울었던 기억이 난다”며 웃었다.

k| 위기도 있었다.
l| 코로나19로 손님이 끊기면서 빚이 30만 위안까지 불었고, 함 씨의 아버지는 한국 경기도 안산의 공장으로 떠났다.
m| 그가 3년 동안 부친 돈으로 가게세를 냈다.
n| 함 씨도 베이징의 정보기술(IT) 회사를 그만두고 돌아왔다.

o| 그는 “컴퓨터 앞에서는 밤을 새워도 뭘 만들었는지 손에 잡히지 않았다. 여기서는 한 그릇 내놓으면 바로 답이 온다. 싱거우면 싱겁다고 욕을 먹는다”고 말했다.
-| 벽에는 그가 만든 영업시간 안내문이 한글과 한자로 나란히 붙어 있다.

p| 손자가 찍어 올린 짧은 동영상이 퍼지면서 손님은 세 배로 늘었다.
q| 이번 연휴 이레 동안 다녀간 사람만 4천여 명에 이른다.
r| 같은 기간 옌지를 찾은 관광객은 하루 평균 2만여 명이었다.

s| 김 씨는 비결을 묻는 말에 “비결은 무슨. 배고픈 사람이 오면 면 한 줌 더 넣는 것, 우리 시아버지 때부터 그것밖에 없소”라며 손사래를 쳤다.

< 옌지 서시장, 새벽 5시의 두부
< 안산 원곡동에서 만난 옌볜 사람들

[en]
> Ham Myong-chol presses buckwheat noodles in the family shop in Yanji.
> The cast-iron press the family has used for three generations.

a| Lunch was long over, but the line was not getting any shorter.
b| It was last Saturday, in the middle of China’s National Day holiday, and some 40 people stood clutching numbered tickets in an alley behind the West Market in Yanji, in Jilin province.
b| The only sign over the Ham family’s door is a wooden board with the word “noodles” brushed on it in Korean.

c| In the kitchen, Ham Myong-chol, 31, pressed noodles from buckwheat dough while his mother, Ri Chun-hui, 58, ladled the broth.
d| The till belongs to his grandmother, Kim Kum-nyo, 83, who keeps a magnifying glass beside the cash box but can tell how many bowls a customer has paid for just from the chime of the phone.

h| A bowl costs 25 yuan, or about 4,700 won.
i| Beef and pheasant bones are simmered for six hours, and the cooled stock is mixed with radish-kimchi brine, 2.5 parts to one.
j| “For the first 10 years after I married into this family I wasn’t allowed near the pot,” Ri said with a laugh.
j| “I remember crying the day my mother-in-law taught me the proportions.”

k| There have been hard times.
l| Customers vanished during the pandemic, and the family’s debts swelled to 300,000 yuan.
l| Ham’s father left for a factory job in Ansan, in South Korea.
m| For three years, the money he sent home paid the rent.
n| Ham himself quit an IT company in Beijing and came back.

o| “I could sit at a computer all night and never be able to put my hand on what I had made,” he said.
o| “Here you put down a bowl and you get your answer right away.
o| If it’s bland, they tell you so, and not politely.”

p| Short videos he shot and posted have since tripled the number of customers.
q| More than 4,000 people ate here over the seven-day holiday.
r| Over the same week, Yanji as a whole drew an average of more than 20,000 tourists a day.

e| The Hams came across the Tumen River from Myongchon, in North Hamgyong province.
f| The business began in 1938, when Kim’s father-in-law sold an ox, bought a noodle press and set up in the marketplace.
g| In the 1960s the family had to close the shop and work on a collective farm.
g| The press, they say, survived because they buried it under the floor of a barn.

s| Asked for the secret, Kim waved the question away.
s| “If someone comes in hungry, you put in one more handful of noodles, and there has been nothing more to it since my father-in-law’s day,” she said.

< Tofu at 5 a.m. in Yanji’s West Market
< The Yanbian people of Ansan
< Letters: my grandmother’s noodle press
