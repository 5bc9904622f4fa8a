site: wire
where: files
link: translation_of
ko.slug: 법정-통역-인공지능-시범-석달
en.slug: courts-try-ai-interpreter-for-three-months
ko.date: 2025-03-19 06:30
en.date: 2025-03-20 11:45
ko.byline: 임다솔 기자
en.byline: Lim Da-sol
ko.section: 사회
en.section: Society
ko.title: 법정에 선 인공지능 통역…베트남어 오역률 7.4%
en.title: In court trial, AI interpreter gets 7.4 percent of Vietnamese wrong

[ko]
a| 법원이 석 달 동안 시험한 인공지능 통역기가 베트남어 재판에서 문장의 7.4%를 잘못 옮긴 것으로 나타났다.
b| 사법정책연구회는 지난해 12월부터 수원과 창원의 형사 법정 두 곳에서 재판 112건을 대상으로 이 같은 결과를 얻었다고 18일 발표했다.

c| 사람 통역사의 오역률은 3.1%였다.
d| 기계는 날짜와 금액에서는 사람보다 정확했지만 높임말과 법률 용어에서 자주 틀렸다.

e| 한 피고인의 “때리려던 것은 아니었다”는 말이 “때리지 않았다”로 옮겨진 일도 있었다.
f| 방청석에 있던 유학생이 손을 들어 바로잡았다.

g| 전국 법원에 등록된 통역인은 1천800여 명이지만 네팔어와 크메르어는 각각 20명이 안 된다.
h| 연구회는 “급한 영장 심사에는 쓰되 판결 절차에는 아직 이르다”고 결론지었다.

[en]
a| An artificial intelligence interpreter that courts have been testing for three months mistranslated 7.4 percent of sentences in trials involving Vietnamese speakers.
b| The figure comes from 112 cases heard since December in two criminal courtrooms, in Suwon and Changwon, the Judicial Policy Society said on Tuesday.

c| Human interpreters got 3.1 percent wrong.
d| The machine did better than people with dates and sums of money, but stumbled over honorifics and legal terms.

e| In one case, “I didn’t mean to hit him” came out as “I didn’t hit him.”
f| A foreign student in the public gallery raised a hand and put it right.

g| Some 1,800 interpreters are registered with courts nationwide, but for Nepali and for Khmer there are fewer than 20 each.
h| The society’s conclusion is that the system may be used for urgent warrant hearings but is not ready for judgments.
