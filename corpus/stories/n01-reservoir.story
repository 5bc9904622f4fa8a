site: wire
where: files
link: fragment
ko.slug: 룡담-저수지-위성사진-수위
en.slug: satellite-images-ryongdam-reservoir
ko.date: 2024-10-08 10:24
en.date: 2024-10-10 14:05
ko.byline: 문재윤 기자
en.byline: Moon Jae-yoon
ko.section: 경제
en.section: Economy
ko.title: 위성사진에 잡힌 룡담 저수지…석 달 새 수위 11m 올라
en.title: Ryongdam reservoir is filling fast, satellite images show

[ko]
> 상업위성이 지난달 9일 촬영한 룡담 저수지. 오른쪽 기슭의 빈 구간이 메워졌다. /사진=동북아수자원연구소 제공
> 룡담 발전소 위치도. /그래픽=편집부
< 수력 늘려도 겨울 전력난은 여전
< 은계천 얼음길, 올해는 열흘 늦게 열려
< 2호 댐 방류 2년, 솔모루의 논은 지금

a| 북부 산간의 룡담(龍潭) 저수지에 물이 빠르게 차오르는 모습이 상업위성 사진에 포착됐다.
a| 이르면 올해 안에 룡담 3호 수력발전소가 시험 가동에 들어갈 수 있다는 관측이 나온다.

b| 동북아수자원연구소는 지난 4일 공개한 보고서에서 6월 2일과 9월 9일에 찍힌 사진을 비교한 결과 저수지 수위가 석 달 사이 약 11m 높아진 것으로 추정된다고 밝혔다.
c| 수면 면적은 같은 기간 4.1㎢에서 6.6㎢로 2.5㎢ 늘었다.

d| 댐 본체는 높이 78m, 길이 412m로, 지난해 가을만 해도 오른쪽 기슭의 60여m 구간이 비어 있었다.
e| 이번 사진에서는 이 구간이 콘크리트로 메워졌고 수문 다섯 개 가운데 네 개가 닫혀 있는 것으로 나타났다.

f| 보고서를 쓴 노태경 책임연구원은 “물을 가둔 시점이 장마와 겹쳤다는 것은 공사를 서둘렀다는 뜻”이라며 “송전탑 스물세 기도 능선을 따라 모두 세워졌다”고 말했다.

g| 3호 발전소의 설비용량은 40MW로 계획돼 있다.
h| 연구소는 이 수치가 실제로 나오려면 유효낙차가 최소 64m는 돼야 하지만 현재 수위로는 51m 안팎에 그친다고 설명했다.
i| 이 조건이라면 출력은 27MW, 전체의 3분의 2 수준이다.

j| 겨울철 유량도 변수다.
k| 상류의 은계천(銀溪川)은 해마다 12월 중순이면 얼어붙어 유입량이 여름의 8분의 1로 줄어든다.
l| 먼저 준공된 1호와 2호 발전소도 1, 2월에는 터빈을 절반만 돌린 것으로 알려져 있다.

m| 하류 주민의 안전을 우려하는 목소리도 있다.
n| 룡담에서 38㎞ 떨어진 솔모루읍에는 2만3천여 명이 사는데, 2년 전 2호 댐이 예고 없이 물을 내보냈을 때 강변 농경지 120ha가 잠겼다.
o| 토목 전문가인 구자민 박사는 “위성사진만으로 콘크리트의 품질을 알 수는 없다”면서도 하류에 경보 시설이 있는지부터 확인해야 한다고 지적했다.

-| 분석에 쓰인 사진의 해상도는 한 화소에 50㎝다.
p| 연구소는 미국 위성업체의 사진을 추가로 사들여 다음 달 초 두 번째 보고서를 내놓을 계획이다.

[en]
> The Ryongdam reservoir in a commercial satellite image taken on Sept. 9. (Northeast Asia Water Resources Institute)
< Thousands still in the dark as rivers freeze
< Two years after the flood, Solmoru replants

a| Water is rising quickly behind the Ryongdam dam in the mountainous north, commercial satellite images show, raising expectations that the No. 3 hydropower plant there could begin test runs before the end of the year.

b| The level of the reservoir climbed by an estimated 11 meters in three months, the Northeast Asia Water Resources Institute said in a report released on Friday.
b| Its researchers compared pictures taken on June 2 and Sept. 9.
c| Over the same period the water surface expanded by 2.5 square kilometers, from 4.1 to 6.6.

d| The dam is 78 meters high and 412 meters long.
d| As late as last autumn, there was a gap of more than 60 meters at its right bank.
e| That gap has now been closed with concrete, and four of the five floodgates are shut.

f| “They began holding back water in the middle of the rainy season, which tells us they were in a hurry,” said Roh Tae-kyung, the senior researcher who wrote the report.
f| “All 23 transmission towers along the ridge are up as well.”

g| The plant is designed to produce 40 MW.
h| To get there it needs a head of at least 64 meters, according to the institute, but the present water level provides only about 51.
i| Under those conditions it would generate 27 MW, or two-thirds of its capacity.

j| Winter is another unknown.
k| The Ungye Stream, which feeds the reservoir, freezes over every year in mid-December, cutting the inflow to one-eighth of what it is in summer.
l| The No. 1 and No. 2 plants, completed earlier, are believed to run only half of their turbines in January and February.

m| There are also worries about people living below the dam.
n| Solmoru, a town of more than 23,000, lies 38 kilometers downstream.
n| Two years ago, when the No. 2 dam released water without warning, 120 hectares of riverside farmland there went under.
o| “You can’t judge the quality of concrete from a satellite picture,” said Koo Ja-min, a civil engineer, adding that the first thing to check was whether any alarms had been installed downstream.

p| The institute plans to buy more images from a U.S. satellite operator and to publish a second report early next month.
