site: lighthouse
where: files
link: work_translation
ko.slug: 20250107000093
en.slug: 20250108000122
ko.date: 2025-01-07 10:02
en.date: 2025-01-08 08:55
ko.byline: 함재희 기자
en.byline: Ham Jae-hee
ko.section: 항만
en.section: Ports & Sea
ko.title: 광양항 컨테이너 203만 개…6년 만에 200만 회복
en.title: Gwangyang port back above 2 million containers after six years

[ko]
a| 전남 광양항이 지난해 컨테이너 203만4천 TEU를 처리해 2018년 이후 처음으로 200만 개를 넘어섰다.
b| 여수광양항만공사는 7일 이 같은 잠정 집계를 내놓았다.

c| 수출입 화물은 176만 개로 4.6% 늘었고 환적 화물은 27만4천 개로 1.7% 줄었다.
d| 공사는 이차전지 소재와 중고차 수출이 증가를 이끌었다고 설명했다.

e| 새로 문을 연 자동화 부두의 시험 운영은 올해 6월로 두 달 늦춰졌다.
e| 무인 크레인 네 기 가운데 한 기에서 제어 오류가 나왔기 때문이다.

g| 배기량 공사 사장은 “올해 목표는 208만 개이며 북미 노선 두 개를 더 들여오겠다”고 말했다.

[en]
a| Gwangyang, in South Jeolla province, handled 2,034,000 containers last year, measured in 20-foot units, passing the 2 million mark for the first time since 2018.
b| The Yeosu Gwangyang Port Authority published the provisional figures on Tuesday.

c| Imports and exports were up 4.6 percent at 1.76 million units.
c| Transshipments slipped 1.7 percent to 274,000.
d| The authority put the growth down to exports of battery materials and used cars.

e| Test runs at a new automated terminal have been put back two months, to June, because of a control fault in one of its four unmanned cranes.

g| “Our target for this year is 2.08 million, and we’ll bring in two more services to North America,” said Bae Gi-ryang, the authority’s president.
