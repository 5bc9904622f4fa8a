site: wire
where: files
link: variant
words: 국문
ko.slug: 한바다해운-보험-분쟁-3조4000억
en.slug: hanbada-line-war-risk-insurance-dispute
ko.date: 2025-02-12 09:05
en.date: 2025-02-12 17:50
ko.byline: 도경훈 기자
en.byline: Do Kyung-hoon
ko.section: 산업
en.section: Business
ko.title: 배 42척, 보험 3조4000억…한바다해운·보험사 법정 공방
en.title: Hanbada Line, insurers square off in court over $2.34 billion cover

[ko]
> 부산 신항에 정박한 자동차운반선. /사진=자료
< 홍해 GPS 교란, 석 달 새 네 배로
< 용선료 하루 9만 달러…자동차 수출 ‘비상’

a| 한바다해운과 보험사 일곱 곳이 선박 42척, 보험가액 3조4000억 원(약 23억4000만 달러) 규모의 전쟁위험 보험을 두고 법정에서 맞붙었다.

b| 부산지방법원은 지난 10일 한바다해운이 낸 계약 해지 효력정지 가처분 신청의 첫 심문을 열었다.
c| 심문은 오후 2시에 시작해 두 시간 반 동안 비공개로 진행됐다.

d| 발단은 지난해 11월이었다.
d| 한바다의 자동차운반선 ‘바다별’호가 홍해 입구에서 GPS 교란으로 항로를 11해리 벗어났다가 암초에 걸렸다.
d| 다친 선원은 없었으나 선체 수리와 화물 보상에 1억2천만 달러가 들었다.

e| 보험사들은 선사가 위험 해역 통과 48시간 전에 알리도록 한 약관 제3조를 어겼다고 주장한다.
f| 공동인수단을 대표하는 푸른해상화재의 육근호 상무는 “통보는 통과 19시간 전에, 그것도 이메일 한 통으로 왔다”며 “한 척의 일이 아니라 42척 모두의 관리 체계가 걸린 문제”라고 말했다.

g| 한바다의 설명은 다르다.
g| 회사 측은 교란이 시작된 시각에 해당 해역이 위험 해역으로 지정돼 있지 않았고, 지정은 이틀 뒤에야 이뤄졌다고 반박했다.
h| 길윤정 한바다 법무실장은 “없는 경계선을 두고 신고하지 않았다고 하는 것은 억지”라며 “보험료를 받을 때는 아무 말이 없었다”고 했다.

i| 보험이 끊기면 배는 항구에 묶인다.
j| 42척이 나르는 물량은 국내 자동차 수출의 14%에 이르고, 대체 선박의 용선료는 하루 9만 달러로 1년 전의 두 배다.
k| 한바다는 인천과 평택에서 이미 출항 두 건을 미뤘다.

l| 런던의 재보험사들도 이번 사건을 지켜보고 있다.
m| 업계에서는 GPS 교란을 전쟁위험으로 볼 것인지, 항해 과실로 볼 것인지를 가르는 첫 판례가 될 것으로 보고 있다.

n| 재판부는 오는 26일 두 번째 심문을 열고 이르면 다음 달 초 결론을 낸다.
-| 기존 계약의 만기는 6월 30일이다.

[en]
> A car carrier at Busan New Port in a file photo.
> A map of the route taken by the Bada Byeol in November.
< GPS jamming in Red Sea quadruples in three months
< Car exporters scramble for ships at $90,000 a day
< Who pays when satellites lie?

a| Hanbada Line and seven insurance companies have gone to court over war-risk cover for 42 ships.
a| The fleet is insured for 3.4 trillion won, or about $2.34 billion.

b| On Monday the Busan District Court held its first hearing on the shipping line’s request for an injunction to keep the policy alive.
c| The closed-door session began at 2 p.m. and went on for 2.5 hours.

d| The quarrel began in November, when GPS jamming at the mouth of the Red Sea pushed Hanbada’s car carrier Bada Byeol 11 nautical miles off course and onto a reef, an accident in which no one was hurt but which cost $120 million in repairs and cargo claims.

-| War-risk cover is sold separately from ordinary hull insurance, which as a rule excludes damage caused by hostile acts.
-| Whether a jammed signal counts as one has rarely been tested.

e| The insurers argue that the company broke condition No. 3 of the policy, which calls for 48 hours’ notice before a ship enters a danger zone.
f| “The notice arrived 19 hours before, and it was a single email,” said Yook Keun-ho, an executive at Pureun Marine & Fire, which leads the pool.
f| “This isn’t about one ship, it’s about how all 42 are managed.”

g| Hanbada counters that the waters had not been declared a danger zone when the jamming started and were added to the list only two days later.
h| “It’s absurd to accuse us of not reporting a line that did not exist,” said Gil Yun-jeong, the company’s head of legal affairs.
h| “We heard no complaints while they were collecting the premiums.”

i| Without insurance, ships cannot leave port.
j| The 42 vessels carry 14 percent of the country’s car exports.
j| Chartering a replacement costs $90,000 a day, double the rate of a year ago.
k| Hanbada has already put off two sailings, from Incheon and Pyeongtaek.

l| Reinsurers in London are watching the case.
m| In the industry it is expected to set the first precedent on whether jamming is a risk of war or an error of navigation.

n| The court will hear both sides again on Feb. 26 and could rule as early as the beginning of March.
