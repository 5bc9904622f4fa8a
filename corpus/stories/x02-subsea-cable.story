site: wire
where: files
link: amp
en.copy: amp
ko.slug: 동해-해저케이블-두차례-절단
en.slug: east-sea-cable-cut-twice-in-nine-days
ko.date: 2025-01-21 18:10
en.date: 2025-01-22 12:00
ko.byline: 육지원 기자
en.byline: Yook Ji-won
ko.section: 산업
en.section: Business
ko.title: 동해 해저케이블 아흐레 새 두 차례 끊겨…“닻 끌린 자국”
en.title: Undersea cable cut twice in nine days, with anchor marks on the seabed

[ko]
> 해저케이블 수리선 ‘누리호’. /사진=자료
a| 강원 동해시와 일본 니가타를 잇는 해저 통신 케이블이 아흐레 사이 두 번 끊어졌다.
b| 한결통신은 지난 11일과 20일 각각 동해항에서 64km, 71km 떨어진 지점에서 신호가 사라졌다고 21일 밝혔다.

c| 첫 번째 현장을 살핀 수리선은 수심 980m 바닥에서 길이 2.3km에 걸친 끌린 자국을 찾아냈다.
d| 해양경찰은 닻을 내린 채 움직인 배가 있었는지 선박 자동식별장치 기록을 조사하고 있다.

e| 통신 장애는 없었다.
f| 한결통신은 부산에서 출발하는 다른 회선으로 통신량의 83%를 돌렸다.

g| 수리에는 한 번에 보름이 걸리고 18억 원가량이 든다.
h| 배진솔 한결통신 네트워크본부장은 “고의인지 사고인지 말하기는 이르다. 분명한 것은 20년 동안 한 번도 없던 일이 한 달에 두 번 일어났다는 점이다.”라고 말했다.

[en]
> The repair ship Nuri. (File photo)
a| A communications cable on the seabed between the city of Donghae in Gangwon province and Niigata, Japan, has been severed twice in nine days.
b| The signal was lost on Jan. 11 at a point 64 kilometers from Donghae port and again on Jan. 20, 71 kilometers out, its operator Hangyeol Telecom said on Tuesday.

c| At the first site a repair ship found drag marks stretching for 2.3 kilometers at a depth of 980 meters.
d| The coast guard is going through ship-tracking records to see whether a vessel was moving with its anchor down.

e| Service was not interrupted.
f| Hangyeol diverted 83 percent of the traffic to another line out of Busan.

g| Each repair takes two weeks and costs about 1.8 billion won.
h| “It’s too early to say whether this was deliberate or an accident,” said Bae Jin-sol, who heads the company’s network division.
h| “What’s clear is that something that hadn’t happened in 20 years has now happened twice in a month.”
