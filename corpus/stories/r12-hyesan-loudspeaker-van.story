site: paper
where: files
link: hreflang
ko.slug: 혜산-방송차-청년-장마당-충돌
en.slug: loudspeaker-van-meets-its-match-in-hyesan-market
ko.date: 2024-10-10 09:30
en.date: 2024-10-14 11:20
ko.byline: 한서윤 기자
en.byline: Han Seo-yun
ko.section: 사회
en.section: Society
ko.title: 방송차가 오면 노래를 튼다…혜산 장마당 청년들의 ‘소리 싸움’
en.title: Loudspeaker van meets its match in Hyesan market

[ko]
> 북한의 방송선전차. /사진=자료
< 혜산 장마당 매대, 한 자리에 1만 위안
a| 양강도 혜산시의 한 장마당에서 여맹 방송차와 청년 장사꾼들 사이에 한 달 가까이 ‘소리 싸움’이 이어지고 있는 것으로 전해졌다.
b| 양강도 소식통은 10일 “지난달 12일부터 방송차가 매일 오전 11시에 장마당 어귀에 서서 두 시간씩 가을걷이 지원을 다그치고 있다”며 “확성기 소리가 커서 흥정이 안 될 정도”라고 전했다.

c| 그러자 손전화 부속을 파는 청년 예닐곱 명이 나섰다.
d| 이들은 방송이 시작되면 중국제 스피커로 노래를 크게 튼다.
e| 튼 노래가 모두 당을 찬양하는 내용이어서 누구도 끄라고 하지 못했다.

# f| “애국가를 끄라는 말이냐”

g| 지난달 25일에는 방송차에서 내린 여맹 간부가 스피커의 전선을 뽑으려다 말다툼이 벌어졌다.
h| 한 청년이 “지금 애국가가 나오는데 끄라는 말이냐”고 따지자 간부는 얼굴이 벌게져 돌아섰다고 한다.

i| 장마당 관리소는 양쪽에 시간을 나눠 쓰라고 권했다.
i| 방송차는 오전에 한 시간, 청년들은 오후에 한 시간을 받았다.
k| 그런데 오후가 되면 손님이 세 배로 늘어 부속 매대의 하루 벌이가 80위안에서 130위안으로 올랐다.

-| 북한의 여맹은 전업주부를 중심으로 한 조직으로, 농촌 동원의 큰 몫을 맡는다.
l| 소식통은 “방송차 운전수도 오후에는 차를 세워 놓고 노래를 듣다 간다. 싸움은 소리로 시작했는데 이기고 지는 것은 귀가 정했다.”라고 말했다.

[en]
> A propaganda van in North Korea. (File photo)
> Shoppers at a market near the Chinese border. (File photo)
< A stall in Hyesan’s market changes hands for 10,000 yuan
a| For nearly a month, a loudspeaker van belonging to the women’s union and a group of young traders have been locked in a battle of noise at a market in Hyesan, Ryanggang province.

b| Every day at 11 a.m. since Sept. 12 the van has parked at the entrance and urged people for two hours to go and help with the harvest, a source in the province said last Thursday.
b| It is so loud, according to the source, that nobody can haggle.

c| Six or seven young men who sell cellphone parts decided to respond.
d| When the van starts up, so do their Chinese speakers.
e| As every song they play is in praise of the party, no one has been able to tell them to stop.

# f| “You want me to turn it off?”

g| On Sept. 25 a union official got out of the van and tried to pull the plug.
h| “That’s the national anthem, and you’re saying I should turn it off?” one of the traders demanded.
h| She went red in the face and walked away.

i| The market’s management proposed that they take turns, and gave the van an hour in the morning and the traders one in the afternoon.

k| Three times as many customers now come in the afternoon.
k| The stalls that sell parts used to make 80 yuan a day and now make 130.

l| “Even the driver of the van stays on after lunch to listen,” the source said.
l| “It began as a fight between speakers, but it was the ears that decided who won.”
