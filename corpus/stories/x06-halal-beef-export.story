site: wire
where: files
link: locale
ko.slug: hanwoo-first-halal-shipment-2024
en.slug: hanwoo-first-halal-shipment-2024
ko.date: 2024-10-15 14:00
en.date: 2024-10-16 10:10
ko.byline: 육지원 기자
en.byline: Yook Ji-won
ko.section: 산업
en.section: Business
ko.title: 한우 1.2톤, 할랄 인증 받고 첫 수출길
en.title: First halal-certified Hanwoo beef sets off for Kuala Lumpur

[ko]
a| 할랄 인증을 받은 한우 1.2톤이 15일 처음으로 쿠알라룸푸르행 비행기에 올랐다.
b| 강원 홍천의 새봄축산이 2년 4개월의 준비 끝에 받아 낸 인증이다.

c| 도축장 한쪽에 무슬림 전용 작업선을 따로 짓고 이슬람 성직자 두 명을 고용했다.
d| 돼지고기를 다루는 구역과는 1.8m 벽으로 나누었으며 칼과 물도 함께 쓰지 않는다.

e| 현지에서 등심 100g은 3만4천 원에 팔린다.
e| 일본 와규보다 15% 싸고 호주산보다는 네 배 비싸다.

g| 축산업계는 올해 말까지 20톤을 내보낼 계획이다.
h| 다만 국내 한우 값이 1년 사이 12% 떨어진 터라 수출이 농가를 살리기에는 갈 길이 멀다는 지적도 나온다.

[en]
a| On Tuesday 1.2 tons of Hanwoo beef with halal certification flew to Kuala Lumpur, the first such shipment.
b| It took Saebom Livestock, of Hongcheon in Gangwon province, two years and four months to obtain the certificate.

c| The company built a separate line for Muslim staff in its slaughterhouse and employed two imams.
d| A wall 1.8 meters high divides the line from the area where pork is handled, and the two share neither knives nor water.

e| In Malaysia 100 grams of sirloin will sell for the equivalent of 34,000 won, 15 percent less than Japanese wagyu and four times the price of Australian beef.

g| The industry means to ship 20 tons by the end of the year.
h| Some point out that exports are a long way from rescuing farmers, with domestic prices down 12 percent in a year.
