site: paper
where: files
link: reciprocal
words: 영어로 보기
ko.slug: 청단군-토끼-기르기-과제
en.slug: every-pupil-owes-five-rabbit-skins
ko.date: 2025-01-09 10:25
en.date: 2025-01-13 15:50
ko.byline: 한서윤 기자
en.byline: Han Seo-yun
ko.section: 사회
en.section: Society
ko.title: 학생 한 명에 토끼 가죽 다섯 장…청단군 학부모들 시장으로
en.title: Every pupil owes five rabbit skins, so parents go shopping

[ko]
a| 황해남도 청단군의 학생들에게 올겨울 토끼 가죽을 한 명에 다섯 장씩 바치라는 과제가 내려진 것으로 전해졌다.
b| 황해남도 소식통은 9일 “방학이 시작되기 전인 지난달 27일 학교마다 포치가 있었다”며 “군인들의 겨울 모자를 만든다는 명목”이라고 전했다.

c| 그러나 집에서 토끼를 기르는 학생은 열에 셋도 되지 않는다.
d| 나머지는 장마당에서 가죽을 사서 내야 하는데, 한 장 값이 두 주일 사이 4천 원에서 1만1천 원으로 뛰었다.

e| 소식통은 “선생이 칠판에 이름을 적어 놓고 낸 장수만큼 동그라미를 쳐 준다. 아이가 기가 죽어서 부모가 빚을 낸다.”라고 말했다.
f| 일부 학교는 가죽 대신 현금 4만 원을 받고 있다.

[en]
a| Pupils in Chongdan county, South Hwanghae province, have been told to hand in five rabbit skins each this winter.
b| The order was passed on to schools on Dec. 27, before the holidays, with the explanation that the fur is for soldiers’ winter hats, a source in the province said on Thursday.

c| Fewer than three in 10 pupils keep rabbits at home.
d| The others have to buy skins at the market, where the price has shot up from 4,000 won to 11,000 in two weeks.

e| “The teacher writes the names on the blackboard and draws a circle for each skin,” the source said.
e| “The children are ashamed, so their parents borrow.”
f| Some schools accept 40,000 won in cash instead.
