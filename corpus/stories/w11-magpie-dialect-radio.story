site: weekly
where: files
link: print
words: [한글]
ko.slug: 1302
en.slug: 431
ko.date: 2025-03-27 10:30
en.date: 2025-03-31 14:00
ko.byline: 남지혜 기자
en.byline: Nam Ji-hye
ko.section: 사람과 마을
en.section: People & Places
ko.title: 새벽 5시 ‘까치 방송’…룽징 할머니 셋이 켜는 라디오
en.title: Three grandmothers and a microphone wake up Longjing at 5 a.m.

[ko]
> 룽징 ‘까치 방송’의 세 진행자. /사진=남지혜 기자
a| 매일 새벽 5시, 지린성 룽징시의 좁은 상가 2층에서 붉은 등이 켜진다.
b| 평균 나이 일흔여섯의 할머니 세 사람이 함경도 말로 진행하는 인터넷 라디오 ‘까치 방송’이다.

c| 2019년 노인회관의 심심풀이로 시작한 방송은 이제 하루 9천 명이 듣는다.
c| 듣는 이의 셋 중 하나는 한국에 나가 일하는 동포다.

e| 인기 순서는 ‘오늘의 욕’이다.
e| 사라져 가는 함경도 욕설을 하나씩 골라 뜻과 쓰임새를 풀어 준다.
f| 진행자 현옥분(78) 씨는 “욕도 말이고 말은 쓰지 않으면 죽는다”며 “점잖은 말은 사전에 있지만 우리 욕은 우리 머릿속에만 있다”고 했다.

g| 방송국의 한 달 살림은 2천600위안이다.
h| 절반은 청취자가 보내온 돈으로, 나머지는 세 사람이 시장에서 파는 순대로 메운다.

[en]
a| Every morning at 5, a red light comes on above the shops of a narrow street in Longjing, Jilin province.
b| It belongs to Magpie Radio, an internet station whose three presenters, with an average age of 76, speak the dialect of Hamgyong.

c| What began in 2019 as a pastime at the senior center now has 9,000 listeners a day, one in three of them an ethnic Korean who has gone to South Korea for work.

e| The favorite slot is “Curse of the Day,” in which the women pick a vanishing Hamgyong insult and explain what it means and when to use it.
f| “A curse is a word too, and words die if you don’t use them,” said Hyun Ok-bun, 78.
f| “Polite words are in the dictionary.
f| Ours are only in our heads.”

g| Running the station costs 2,600 yuan a month.
h| Listeners send half of it.
h| The rest comes from the blood sausage that the three of them sell at the market.
