site: wire
where: files
link: none
ko.slug: 서해-해상풍력-입찰-절반-유찰
en.slug: offshore-wind-auction-fills-half-its-quota
ko.date: 2024-12-19 10:05
en.date: 2024-12-20 13:30
ko.byline: 육지원 기자
en.byline: Yook Ji-won
ko.section: 산업
en.section: Business
ko.title: 해상풍력 입찰, 목표 절반 겨우 채웠다…“송전선이 없다”
en.title: Offshore wind auction fills barely half its quota as developers ask where the cables are

[ko]
> 전북 서남권 해상풍력 단지. /사진=자료
< 풍력발전기 날개 120m, 옮길 길이 없다
a| 올해 해상풍력 경쟁입찰에서 정부가 내놓은 물량 1.6GW 가운데 870MW만 주인을 찾았다.
b| 에너지 당국은 18일 고정식 세 곳과 부유식 한 곳을 낙찰자로 발표했다.

c| 참가 업체는 여덟 곳이었다.
d| 지난해에는 열네 곳이 뛰어들어 1.5GW를 놓고 다퉜다.

# e| 값이 아니라 선이 문제

f| 업체들이 꼽은 가장 큰 걸림돌은 송전망이다.
g| 낙찰된 네 곳이 모두 전기를 보낼 서해안 변전소는 이르면 2031년에야 여유가 생긴다.
h| 한 외국계 개발사 임원은 “바람은 오늘 부는데 전선은 7년 뒤에 온다. 그동안 이자를 누가 낼 것인가?”라고 되물었다.

i| 상한 가격도 도마에 올랐다.
j| 정부가 정한 kWh당 181.3원은 지난해보다 1.2% 낮다.
j| 그사이 철강 값은 9%, 설치선 하루 임대료는 31% 올랐다.

# l| 안보 점수의 힘

m| 올해 처음 들어간 ‘공급망·안보’ 항목은 100점 만점에 8점이었다.
n| 중국산 터빈을 쓰겠다고 한 두 곳은 모두 떨어졌다.
n| 점수 차이는 각각 3.2점과 5.1점이었다.

p| 어민들의 반대는 여전하다.
q| 전북 부안의 어민단체는 낙찰 구역이 꽃게 어장과 64km² 겹친다며 19일 행정소송을 내겠다고 밝혔다.
-| 당국은 보상 기준을 내년 상반기에 새로 마련할 계획이다.

r| 새물결에너지연구소 문가람 소장은 “이 속도라면 2030년 목표 15GW의 3분의 1도 어렵다”며 “입찰을 늘릴 것이 아니라 선로부터 깔아야 한다”고 지적했다.

[en]
> An offshore wind farm in North Jeolla province. (File photo)
a| Of the 1.6 gigawatts on offer in this year’s auction for offshore wind, just 870 megawatts found a taker.
b| Energy officials on Wednesday named three fixed-bottom projects and one floating one as the winners.

c| Eight companies bid.
d| Last year 14 did, for 1.5 gigawatts.

# e| The price is not the problem

f| What held developers back most, they say, is the grid.
g| All four winners are to feed their power into a substation on the west coast that will have no room for it before 2031 at the earliest.
h| “The wind is blowing today and the cable comes in seven years,” said an executive at a foreign developer.
h| “Who pays the interest in the meantime?”

i| Nor did bidders care for the ceiling price.
j| At 181.3 won a kilowatt-hour it is 1.2 percent lower than last year’s, while steel has gone up 9 percent and the daily rate for an installation ship 31 percent.

# l| Points for security

m| A new category, supply chain and security, counted for eight points out of 100.
n| Both bidders who proposed Chinese turbines lost, one by 3.2 points and the other by 5.1.

-| Officials insist that price still decides.
p| Opposition from fishermen has not gone away.
q| A group in Buan, North Jeolla province, said on Thursday that it would go to court because the areas awarded overlap with 64 square kilometers of crab grounds.

r| “At this rate we’d be lucky to see a third of the 15 gigawatts planned for 2030,” said Moon Ga-ram, director of the Saemulgyeol Energy Institute.
r| “Don’t hold more auctions.
r| Lay the lines first.”
