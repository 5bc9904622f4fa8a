site: paper
where: files
link: front
ko.slug: 혜산-중국어-야간-과외
en.slug: hyesan-parents-pay-for-chinese-lessons-at-night
ko.date: 2025-03-05 09:50
en.date: 2025-03-07 14:10
ko.byline: 한서윤 기자
en.byline: Han Seo-yun
ko.section: 사회
en.section: Society
ko.title: “영어보다 중국어”…혜산 부모들, 밤마다 아이 손 잡고 과외방으로
en.title: In Hyesan, parents want Chinese rather than English, and they want it at night

[ko]
< 혜산 장마당 겨울 채비…김장 무값 들썩
a| 양강도 혜산시에서 자녀에게 중국어를 가르치려는 부모가 늘면서 야간 과외방이 성업 중인 것으로 전해졌다.
b| 양강도 소식통은 5일 “한 달 200위안을 받는 중국어 과외방이 시내에 열네 곳 있다”며 “재작년까지만 해도 서너 곳이었다”고 전했다.

c| 과외 선생은 화교이거나 중국에 친척 방문을 다녀온 사람들이다.
d| 수업은 저녁 7시에서 9시 사이에 하고, 창문에 담요를 쳐서 불빛이 새지 않게 한다.

e| 당국은 과외를 비사회주의 행위로 단속하지만, 단속원의 아이도 다닌다는 것은 공공연한 비밀이다.

f| 인기의 배경에는 다시 열린 무역이 있다.
g| 중국어를 하는 무역 일꾼은 월급 말고도 거래마다 몫을 챙긴다.
h| 한 학부모는 “영어를 배워서 쓸 데가 어디 있느냐. 강 건너 말이 밥을 먹여 준다.”라고 말했다고 한다.

[en]
a| Evening classes are doing a brisk trade in Hyesan, Ryanggang province, as more and more parents seek to have their children taught Chinese.

b| The city now has 14 places that teach the language privately for 200 yuan a month, a source in the province said on Wednesday.
b| Until the year before last there were three or four.

c| The teachers are ethnic Chinese residents, or people who have visited relatives in China.
d| Lessons are held between 7 and 9 p.m. behind blankets hung over the windows so that no light shows.

e| Private tuition is punished as “anti-socialist behavior.”
e| That the enforcers send their own children is an open secret.

f| Behind the demand is the revival of trade.
g| Traders who speak Chinese take a cut of every deal on top of their wages.

h| “Where would you ever use English?” one parent was quoted as saying.
h| “It’s the language across the river that puts food on the table.”
