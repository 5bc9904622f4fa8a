site: lighthouse
where: files
link: same
ko.slug: 20250122000176
en.slug: 20250122000176
ko.date: 2025-01-22 14:48
en.date: 2025-01-23 09:20
ko.byline: 함재희 기자
en.byline: Ham Jae-hee
ko.section: 바다
en.section: Ports & Sea
ko.title: 물김 한 포대 30만 원에서 5만 원으로…바다에 버린다
en.title: Seaweed growers dump harvest at sea as price plunges

[ko]
a| 전남 진도와 해남의 김 양식 어민들이 갓 딴 물김을 바다에 버리고 있다.
b| 120kg들이 한 포대가 한 달 전 30만 원에서 22일 5만 원까지 떨어졌기 때문이다.

c| 지난해 김값이 치솟자 양식장이 1년 새 2천600ha 늘었고, 올겨울 수온까지 알맞아 물김이 쏟아졌다.
d| 가공 공장이 하루에 처리하는 양은 정해져 있어 경매에서 임자를 찾지 못한 물김이 이달에만 3천100톤에 이른다.

e| 그런데도 소비자가 사는 마른김은 내리지 않았다.
e| 대형마트의 김밥용 김 10장은 여전히 3천500원대다.

g| 진도에서 25년째 김을 키우는 석만호(58) 씨는 “작년에는 검은 반도체라더니 올해는 검은 쓰레기”라며 고개를 저었다.

[en]
a| Seaweed growers in Jindo and Haenam, South Jeolla province, are throwing freshly cut laver back into the sea.
b| A 120-kilogram sack that fetched 300,000 won a month ago was down to 50,000 on Wednesday.

c| When prices soared last year, growers added 2,600 hectares of farms, and this winter the water has been just right.
d| Processing plants can take only so much a day.
d| In January alone 3,100 tons found no buyer at auction.

e| Dried seaweed in the shops is no cheaper, though: 10 sheets for rolling gimbap still cost about 3,500 won at supermarkets.

g| “Last year they called it black semiconductors,” said Seok Man-ho, 58, who has farmed laver in Jindo for 25 years.
g| “This year it’s black garbage.”
