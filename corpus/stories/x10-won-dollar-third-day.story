site: wire
where: files
link: wrong
target: n08-won-dollar
ko.slug: 원달러-환율-사흘만에-반등
en.slug: won-slips-after-two-days-of-gains
ko.date: 2025-01-08 16:02
en.date: 2025-01-08 18:30
ko.byline: 도경훈 기자
en.byline: Do Kyung-hoon
ko.section: 경제
en.section: Economy
ko.title: [외환] 원/달러 사흘 만에 반등…1459.5원 마감
en.title: Won slips to 1,459.5 a dollar after two days of gains

[ko]
> 8일 서울의 한 은행 딜링룸. /사진=자료
a| 원/달러 환율이 사흘 만에 올랐다.
a| 8일 서울 외환시장에서 원/달러 환율은 전 거래일보다 3.3원 오른 1459.5원에 오후 3시 30분 거래를 마쳤다.

c| 환율은 1455.0원으로 출발해 오전 한때 1453원까지 내렸다가 수입업체의 결제 수요에 밀려 올라갔다.
d| 외국인 투자자는 유가증권시장에서 주식 1천9백억 원어치를 팔아 사흘 만에 매도로 돌아섰다.

e| 한 증권사 연구원은 “미국 국채 금리가 4.7%를 넘어선 것이 부담”이라며 “당분간 1450원에서 1470원 사이를 오갈 것”이라고 내다봤다.

f| 같은 시각 원/엔 재정환율은 100엔에 922.4원으로 0.7원 내렸다.
g| 이날 현물환 거래량은 69억2천만 달러로 집계됐다.

[en]
a| The won weakened against the dollar on Wednesday for the first time in three days, closing at 1,459.5 to the dollar at 3:30 p.m. in Seoul, down 3.3 won from the previous session.

c| It opened at 1,455.0 and touched 1,453 in the morning before importers’ demand for dollars turned it around.
d| Foreign investors sold 190 billion won worth of shares on the main board after two days of buying.

e| “U.S. Treasury yields above 4.7 percent are weighing on the currency,” said an analyst at a brokerage.
e| “For the time being it will move between 1,450 and 1,470.”

f| Against the Japanese yen, the won stood at 922.4 per 100 yen, a gain of 0.7.
g| Spot turnover came to $6.92 billion.
