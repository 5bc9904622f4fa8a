site: paper
where: files
link: wrong
target: q02-yalu-herb-route
ko.slug: 함흥-비료공장-장화-공급
en.slug: hamhung-fertilizer-workers-get-boots-instead-of-pay
ko.date: 2025-04-15 10:05
en.date: 2025-04-17 16:20
ko.byline: 정도현 기자
en.byline: Jeong Do-hyun
ko.section: 경제
en.section: Economy
ko.title: 월급 대신 장화 두 켤레…함흥 비료공장 노동자들 ‘장화 장사’
en.title: Paid in rubber boots, Hamhung fertilizer workers turn boot sellers

[ko]
a| 함경남도 함흥시의 한 비료공장이 밀린 월급 대신 고무장화를 나눠 주고 있는 것으로 전해졌다.
b| 함경남도 소식통은 15일 “공장이 지난 8일 종업원 2천300명에게 장화를 두 켤레씩 주었다”며 “석 달 치 월급과 맞먹는다고 했다”고 전했다.

c| 장화는 인근 신발공장이 비료값으로 보내온 것이다.
d| 모내기를 앞두고 농촌에서 찾는 사람이 많아 처음에는 한 켤레에 2만6천 원까지 받았다.

e| 그러나 노동자들이 한꺼번에 시장에 들고 나오자 값은 일주일 만에 1만1천 원으로 주저앉았다.
f| 발 크기가 260mm 한 가지뿐이어서 여자 신발을 찾는 사람은 돌아선다.

g| 일부는 장화를 들고 정평과 금야 농장까지 가서 강냉이와 바꾼다.
g| 한 켤레에 4kg이다.
h| 소식통은 “비료를 만드는 사람이 비료값을 장화로 받고, 장화를 강냉이로 바꿔 먹는다”며 “돈이라는 것이 왜 있는지 모르겠다는 말이 나온다”고 전했다.

[en]
> A chemical plant in Hamhung, South Hamgyong province. (File photo)
a| A fertilizer plant in Hamhung, South Hamgyong province, has been issuing rubber boots in place of overdue wages.
b| On April 8 it gave two pairs to each of its 2,300 employees and told them this was worth three months’ pay, a source in the province said on Tuesday.

c| The boots came from a shoe factory nearby in payment for fertilizer.
d| With rice planting about to begin, farmers were keen, and at first a pair went for as much as 26,000 won.

e| Then everyone took their boots to market at once.
e| Within a week the price had sunk to 11,000.
f| They come in one size only, 260 millimeters, so women who ask for a pair walk away.

g| Some workers carry theirs as far as the farms of Jongpyong and Kumya, where a pair buys 4 kilograms of corn.

h| “People who make fertilizer are paid for it in boots and eat by trading the boots for corn,” the source said.
h| “They wonder what money is for.”
