site: lighthouse
where: files
link: translation_of
ko.slug: 20241203000118
en.slug: 20241206000020
ko.date: 2024-12-03 06:00
en.date: 2024-12-06 10:10
ko.byline: 편서현 기자
en.byline: Pyeon Seo-hyun
ko.section: 사람
en.section: People
ko.title: 불꽃은 성별을 묻지 않는다…영암 조선소의 여성 용접사들
en.title: Sparks don’t ask who is holding the torch: the women welders of Yeongam

[ko]
> 전남 영암군의 한 조선소에서 용접 작업을 하는 황보경 씨. /사진=편서현 기자
> 휴게실에 걸린 용접면. /사진=편서현 기자
< 조선소 인력난, 외국인으로 메운 3년
< 용접 로봇, 배 옆구리에 붙다
a| 새벽 6시 40분, 전남 영암군의 한 조선소 정문으로 자전거가 줄지어 들어간다.
b| 안전모를 쓴 사람들 사이로 황보경(43) 씨가 보인다.
c| 그는 이 조선소에 스물아홉 명뿐인 여성 용접사 가운데 가장 오래된 사람이다.

d| 황보 씨는 2011년까지 동네에서 미용실을 했다.
e| 손님이 끊겨 가게를 접던 날 버스 정류장에서 ‘용접 교육생 모집, 숙식 제공’이라는 쪽지를 보았다.
f| “파마 롤을 말던 손이라 떨지 않는 것 하나는 자신 있었어요. 면접관이 웃더군요. 그래서 그 자리에서 쇠막대기를 들고 3분 동안 팔을 뻗고 서 있었습니다.”라고 그는 말했다.

# g| 좁은 데는 내 자리

h| 배의 밑바닥은 어른이 겨우 기어 들어가는 칸으로 나뉘어 있다.
i| 높이 60cm짜리 구멍으로 들어가 누운 채 머리 위의 이음매를 때운다.
j| 여름에는 안의 온도가 섭씨 52도까지 올라간다.
k| 몸집이 작은 여성 용접사가 이런 데서는 오히려 빠르다.
k| 회사 기록을 보면 지난해 선저 구역에서 다시 손봐야 했던 용접의 비율은 남성이 2.9%, 여성이 1.7%였다.

l| 그래도 임금은 같지 않았다.
m| 여성들의 시급은 2018년까지 남성보다 1천200원 낮았다.
n| 황보 씨와 동료 열한 명이 불량률 표를 들고 사장실에 찾아간 뒤에야 차이가 없어졌다.

# o| 화장실까지 11분

p| 바뀌지 않은 것도 있다.
q| 도크에서 가장 가까운 여자 화장실은 걸어서 11분 거리다.
r| 그래서 많은 이가 오전에는 물을 마시지 않는다.
-| 노동부는 지난 10월 이 문제로 조선소 네 곳에 개선을 권고했다.
s| 조선소는 내년 2월까지 도크마다 이동식 화장실을 두겠다고 했지만 황보 씨는 “3년째 듣는 2월”이라고 잘라 말했다.

t| 요즘 그는 주말마다 용접을 가르친다.
u| 올해 제자는 베트남에서 온 며느리 셋을 포함해 여덟 명이다.
v| 첫 수업에서는 늘 거울을 나눠 준다.
w| 불꽃을 오래 본 날 눈이 얼마나 붉어지는지 스스로 알아야 하기 때문이다.

[en]
> Hwangbo Gyeong at work in a shipyard in Yeongam, South Jeolla province. (Pyeon Seo-hyun)
< Three years of foreign hands in the shipyards
a| At 6:40 in the morning a line of bicycles rolls through the gate of a shipyard in Yeongam, South Jeolla province.
b| Among the hard hats is Hwangbo Gyeong, 43.
c| Of the yard’s 29 women welders, no one has been there longer.

d| Until 2011 Hwangbo ran a beauty parlor.
e| On the day that she closed it for want of customers, she saw a notice at a bus stop: “Trainee welders wanted, room and board provided.”
f| “These hands had been winding perm rollers for years, and the one thing I was sure of was that they didn’t shake,” she said.
f| “The interviewer laughed.
f| So I picked up an iron rod and held it at arm’s length for three minutes.”

# g| The narrow places are mine

h| The bottom of a ship is divided into cells that an adult can barely crawl into.
i| Welders enter through an opening 60 centimeters high and close the seams above their heads lying on their backs.
j| In summer it is 52 degrees Celsius inside.

k| Here the smaller women are actually faster, and better: last year 2.9 percent of men’s welds in the bottom sections had to be redone, according to company records, and 1.7 percent of women’s.

l| They were not paid the same, all the same.
m| Until 2018 women earned 1,200 won an hour less.
n| The gap disappeared only after Hwangbo and 11 others walked into the president’s office with a table of defect rates.

# o| Eleven minutes to the toilet

p| Some things have not changed.
q| The women’s toilet nearest to the dock is an 11-minute walk away.
r| For that reason, many of them drink no water in the mornings.
s| The yard has promised a mobile toilet at every dock by February.
s| “I’ve been hearing about that February for three years,” said Hwangbo.

t| These days she teaches welding at weekends.
u| Her pupils this year number eight, including three Vietnamese women who have married into local families.

v| She always begins the first lesson by handing out mirrors.
w| They need to see for themselves how red their eyes are after a day of looking at sparks.
