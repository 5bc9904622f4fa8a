site: weekly
where: files
link: refresh
words: Korean version
ko.slug: 1266
en.slug: 409
ko.date: 2025-02-06 09:20
en.date: 2025-02-10 10:50
ko.byline: 진태웅 기자
en.byline: Jin Tae-woong
ko.section: 접경
en.section: Border
ko.title: 얼음장 위 포장마차…쑹화호 빙어철 한 달에 1년을 번다
en.title: On the ice of Songhua Lake, a year’s income in a month

[ko]
a| 지린성 쑹화호가 얼어붙자 호수 한가운데에 천막 83동이 들어섰다.
b| 빙어를 낚고 그 자리에서 튀겨 먹는 손님이 주말이면 6천 명씩 몰린다.

c| 얼음 두께는 62cm로 승용차가 다녀도 끄떡없다.
d| 그래도 관리소는 하루 두 번 구멍을 뚫어 두께를 재고 40cm 아래로 내려가면 출입을 막는다.

e| 천막 주인 리춘화(51) 씨는 “한 달 벌어 열한 달을 쓰는 장사라 날씨가 상전”이라고 했다.
f| 지난해에는 2월 11일에 얼음이 풀려 열흘 치 장사를 통째로 날렸다.

g| 올해는 한국말 차림표를 단 천막이 다섯 동에서 열아홉 동으로 늘었다.

[en]
a| When Songhua Lake in Jilin province froze over, 83 tents went up in the middle of it.
b| At weekends they draw 6,000 people a day, who fish for smelt and eat it fried on the spot.

c| At 62 centimeters the ice will bear a car.
d| Even so, wardens drill holes twice a day to measure it and close the lake if it falls below 40.

e| “You earn for one month and spend for 11, so the weather is your boss,” said Li Chunhua, 51, who owns one of the tents.
f| Last year the thaw came on Feb. 11 and cost her 10 days of business.

g| The number of tents with menus in Korean has risen this winter from five to 19.
