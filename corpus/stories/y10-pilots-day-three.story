site: lighthouse
where: files
link: none
ko.slug: 20250312000310
en.slug: 20250313000045
ko.date: 2025-03-12 17:40
en.date: 2025-03-13 09:05
ko.byline: 함재희 기자
en.byline: Ham Jae-hee
ko.section: 항만
en.section: Ports & Sea
ko.title: 도선사 파업 사흘째…울산 앞바다에 배 27척 줄 섰다
en.title: 27 ships queue off Ulsan as pilots’ strike enters third day

[ko]
a| 울산항 도선사들의 파업이 사흘째로 접어든 12일, 항구에 들어오지 못하고 닻을 내린 배가 27척으로 늘었다.
b| 전날보다 8척 많은 수로, 원유 운반선 여섯 척과 자동차 운반선 네 척이 끼어 있다.

c| 도선사 서른두 명 가운데 스물다섯 명은 10일 0시부터 큰 배를 부두로 이끄는 일을 거부하고 있다.
d| 이들은 야간 도선료를 23% 올리고 파도가 2.5m를 넘으면 승선을 거절할 권리를 달라고 요구한다.

e| 정유사 한 곳은 원유 재고가 닷새 치밖에 남지 않았다고 밝혔다.
f| 해양수산청은 해군 출신 도선사 세 명을 급히 불렀으나 하루에 네 척을 들이는 데 그쳤다.

g| 도선사회 목진철 회장은 “지난 1월 동료가 사다리에서 떨어져 허리를 다쳤을 때 회사는 배가 늦었다는 말만 했다”며 “요구가 받아들여질 때까지 사다리를 오르지 않겠다”고 말했다.
h| 양쪽은 13일 오후 2시 다시 만난다.

[en]
a| The number of ships lying at anchor outside the port of Ulsan rose to 27 on Wednesday, the third day of a strike by harbor pilots.
b| That is eight more than the day before and includes six crude tankers and four car carriers.

c| Of the port’s 32 pilots, 25 have refused since midnight on Sunday to bring large vessels to their berths.
d| They want 23 percent more for night work and the right to turn down a job when waves exceed 2.5 meters.

e| One refiner says it has crude for only five more days.
f| The maritime office has called in three former navy pilots, but between them they managed just four ships on Wednesday.

g| “When a colleague fell from a ladder in January and hurt his back, all the company said was that the ship was late,” said Mok Jin-cheol, who heads the pilots’ association.
g| “We will not climb another ladder until our demands are met.”
h| The two sides meet again at 2 p.m. on Thursday.
