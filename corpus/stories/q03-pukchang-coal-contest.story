site: paper
where: files
link: fragment
words: 한국어 원문
ko.slug: 북창-탄광-연말-생산-경쟁
en.slug: pukchang-mine-races-for-record-as-pit-props-run-short
ko.date: 2024-12-09 11:48
en.date: 2024-12-12 09:20
ko.byline: 채도윤 기자
en.byline: Chae Do-yun
ko.section: 경제
en.section: Economy
ko.title: ‘30일 전투’ 다그친 북창 탄광…막장선 갱목이 모자란다
en.title: Coal mine races for year-end record as pit props run short

[ko]
> 석탄을 가득 실은 광차. /사진=자료
a| 평안남도 북창지구의 한 탄광이 연말을 앞두고 소대별 생산 경쟁을 벌이면서 갱 안의 안전 규정이 뒷전으로 밀려나고 있다는 지적이 나온다.
b| 평안남도 소식통은 지난 6일 “탄광에서는 지난 1일부터 ‘30일 전투’를 선포하고 중대별, 소대별 실적을 매일 아침 게시판에 붙이고 있다”고 전했다.

c| 1등을 한 소대에는 중국제 32인치 텔레비죤 한 대와 돼지 반 마리, 술 20병이 걸렸다.
d| 꼴찌를 한 소대는 이튿날 작업 시작 한 시간 전에 나와 사상투쟁회의를 해야 한다.

# e| 하루 350톤에서 500톤으로

f| 소식통에 따르면 이 탄광의 하루 평균 채탄량은 지난달까지 350톤 수준이었으나 전투가 시작된 뒤 목표는 500톤으로 올라갔다.
g| 첫 닷새 동안의 실적은 하루 평균 412.5톤이었다.
h| 탄광 당위원회는 이를 두고 “조건 타발을 하지 않으면 못 해낼 일이 없다는 증거”라며 목표를 더 높여야 한다고 총화했다.

i| 지난 3일에는 군 건설부대에 석탄을 대는 문제로 내려온 인민군 후방총국의 장무열 대장이 탄광을 돌아보고 갔다.
j| 그는 갱 입구에서 탄부들에게 담배 한 갑씩을 나눠 주며 “동무들이 캐는 탄이 곧 평양의 불빛”이라고 치하했지만 갱 안으로는 들어가지 않았다.

# k| 갱목 대신 쪽동발

l| 그러나 막장의 사정은 딴판이다.
m| 갱목은 규정상 0.8m 간격으로 세워야 하지만 공급량이 계획의 40%에도 미치지 못해 1.5m를 넘는 구간이 수두룩하다.
n| 탄부들은 무너진 옛 갱도에서 빼낸 쪽동발을 이어 붙여 쓰고 있고, 메탄가스 측정기는 세 대 가운데 두 대가 고장 난 지 오래다.

o| 결국 사고가 났다.
o| 지난 4일 새벽 2시께 2갱 막장에서 천장 일부가 내려앉아 20대 탄부 최 모 씨가 다리를 크게 다쳤다.
p| 동료들이 그를 업고 갱 밖으로 나오는 데 50분이 걸렸지만, 그날 소대의 계획량은 줄지 않았다.
-| 최 씨는 지난해 제대한 뒤 탄광에 집단 배치된 것으로 알려졌다.

q| 소식통은 “사고 보고서에는 ‘본인 부주의’라고 적혔다. 갱목이 모자라 일어난 일이라고 쓰면 자재과와 기사장, 당비서까지 줄줄이 책임을 져야 하기 때문”이라고 말했다.
r| 탄광 병원에는 마취제가 없어 가족이 장마당에서 35만 원을 주고 약을 사 와야 했다.

s| 탄부들 사이에서는 텔레비죤보다 목숨이 먼저라는 말이 공공연히 나온다.
t| 10년 넘게 탄을 캤다는 한 탄부는 “상으로 준다는 돼지 반 마리를 소대 24명이 나누면 한 사람에 국 한 그릇”이라며 “그 국 한 그릇에 다리를 걸라는 것이냐”고 되물었다고 한다.
u| 탄광 측은 오는 31일 총화 모임을 열어 1등 소대를 발표할 예정이다.

< 화력발전소 석탄 재고, 열흘 치 밑으로
< 제대군인 탄광 배치 두고 부모들 ‘뒷돈’ 경쟁
< 순천 비날론 공장 터에 들어선 온실

[en]
> Coal carts wait at the mouth of a pit. (File photo)
> A sign urges workers to overfulfill the plan. (File photo)
a| Safety rules are giving way to output targets at a coal mine in South Pyongan province’s Pukchang district, where platoons of miners have been pitted against one another in a year-end production contest.
b| A “30-day battle” was declared Dec. 1, and results for each company and platoon go up on a board every morning, a source in the province said last Friday.

c| The winning platoon gets a 32-inch Chinese television, half a pig and 20 bottles of liquor.
d| The one that comes last has to report an hour early the next day for an ideological struggle session.

# e| From 350 tons a day to 500

f| The mine was averaging about 350 tons a day through November, the source said.
f| When the contest began, the target jumped to 500.
g| Output over the first five days came to 412.5 tons a day.
h| The mine’s party committee hailed that as “proof that nothing is impossible if you stop complaining about conditions” and said the bar should go higher still.

# k| Scraps in place of props

l| At the coal face, things look very different.
m| Props are supposed to stand 0.8 meters apart, but with supplies at less than 40% of the plan, there are many stretches where the gap exceeds 1.5 meters.
n| Miners splice together bits of timber pulled from collapsed tunnels.
n| Two of the three methane detectors broke down long ago.

o| It ended the way many had feared: Around 2 a.m. on Dec. 4, part of the roof came down in the No. 2 pit, badly injuring the leg of a miner in his 20s surnamed Choe.
p| It took his workmates 50 minutes to carry him out.
p| The platoon’s quota for the day was not reduced.

q| “The accident report says ‘personal carelessness,’” the source said.
q| “Put it down to the lack of props, and everyone from the supply section to the chief engineer and the party secretary would have to answer for it.”
r| The mine’s clinic had no anesthetic, so Choe’s family paid 350,000 won for some at the market.

i| A day before the accident, Gen. Jang Mu-yol of the army’s General Logistics Bureau had toured the mine while in the area to arrange coal for military construction units.
j| He handed each miner a pack of cigarettes at the pithead and told them the coal they dug was “the very light of Pyongyang.”
j| He did not go underground.
-| It is unclear whether anyone told him about the timber.

s| Miners now say openly that staying alive matters more than a television.
t| “Split half a pig among the 24 men of a platoon and you get one bowl of soup each, so are we supposed to bet our legs on a bowl of soup?” one miner with more than 10 years underground was quoted as saying.
u| The mine plans to name the winning platoon at a review meeting on Dec. 31.

< Coal stocks at power plant fall below 10 days’ supply
< Parents pay bribes to keep discharged sons out of the mines
