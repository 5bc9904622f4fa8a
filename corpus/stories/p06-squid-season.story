site: paper
where: both
link: nfd
ko.slug: 신포-수산협동조합-낙지잡이-결산
en.slug: sinpo-fishing-coop-squid-haul
ko.date: 2024-11-01 16:20
en.date: 2024-11-08 13:00
ko.byline: 정도현 기자
en.byline: Jeong Do-hyun
ko.section: 경제
en.section: Economy
ko.title: 신포 수산협동조합 낙지잡이 결산…계획의 61%에 그쳐
en.title: Sinpo fishing co-op lands 1,100 tons of squid, well short of target

[ko]
> 동해의 낙지(오징어)잡이 배. /사진=자료
> 해안가에 널린 마른 낙지. /사진=자료
< 동해 수온 상승…명태는 돌아오지 않았다
< 마른낙지 한 축에 얼마? 도시별 가격 비교
a| 함경남도 신포시의 한 수산협동조합이 올해 낙지(오징어)잡이를 마감하고 결산에 들어갔다.

b| 함경남도 소식통은 1일 “지난 28일을 끝으로 배들이 모두 포구로 돌아왔다”며 “7월부터 넉 달 동안 잡은 낙지가 1천100톤가량으로, 계획했던 1천800톤의 61% 수준”이라고 전했다.
c| 지난해 같은 기간의 어획량은 1천350톤이었다.

d| 월별로 보면 7월에 140톤으로 더디게 출발한 뒤 8월에 390톤으로 정점을 찍었다.
d| 9월에는 360톤으로 소폭 줄었다.
d| 10월에는 210톤으로 내려앉았다.

e| 조합 측은 수온이 오르면서 어장이 먼바다로 옮겨간 것을 원인으로 꼽고 있다.
f| 예년에는 포구에서 50km 안팎이면 충분했으나 올해는 120km까지 나가야 했고, 그만큼 기름값도 더 들었다.
g| 배 한 척이 하룻밤 조업에 쓰는 디젤유는 평균 180kg으로 지난해보다 40%나 많다.
-| 디젤유는 국가 공급분이 모자라 대부분 시장에서 외상으로 들여왔다.

h| 조합의 배 34척 가운데 GPS를 갖춘 배는 9척뿐이다.
i| 나머지는 앞선 배의 집어등(集魚燈) 불빛을 따라다니는 식으로 조업했는데, 9월 중순에는 안개 속에서 두 척이 길을 잃어 이틀 만에 돌아오기도 했다.

j| 잡은 낙지의 40%는 국가에 바치고, 30%는 배 주인 격인 기지장과 기름을 댄 돈주가 가져간다.
k| 선원들에게는 나머지 30%가 돌아가는데, 올해는 한 사람당 마른낙지 90kg 정도였다고 한다.
l| 시장에서 마른낙지 1kg이 5만2천 원에 거래되는 점을 고려하면 넉 달 벌이가 470만 원에 조금 못 미치는 셈이다.

m| 선원 생활 12년째인 강 모 씨는 “작년에는 겨울 날 쌀과 석탄을 사고도 남았는데 올해는 빚을 갚고 나니 빈 그물만 남았다”고 말했다.
n| 강 씨처럼 돈주에게 선금을 당겨 쓴 선원이 조합에만 150여 명에 이른다.

o| 한편 어획량이 줄면서 가격은 크게 올랐다.
p| 상인들은 벌써 설 명절 수요를 노리고 물건을 사들이고 있으며, 중국 훈춘 쪽 무역업자들도 톤당 9천 달러를 부르며 물량 확보에 나섰다.

q| 소식통은 “다음 달에는 도루묵잡이가 시작되지만 배를 수리할 돈도 기름을 살 돈도 없는 형편”이라며 “조합이 돈주들 손에 통째로 넘어가는 것 아니냐는 걱정이 포구에 퍼져 있다”고 전했다.

[en]
> A squid boat in the East Sea. (File photo)
< As the East Sea warms, the pollock stay away
< Dried squid prices compared, city by city
< Boat owners turn to moneylenders for fuel
a| A fishing cooperative in Sinpo, South Hamgyong province, has wrapped up this year’s squid season and is adding up the results.
b| “The last of the boats came back to port on Oct. 28,” a source in the province said last Friday.
b| Over four months, beginning in July, they landed about 1,100 tons, or 61 percent of the 1,800 tons called for in the plan.
c| Last year’s catch over the same period was 1,350 tons.

d| The season started slowly with 140 tons in July and peaked at 390 tons in August before slipping to 360 tons in September and 210 tons in October.

e| The co-op blames rising water temperatures, which have pushed the fishing grounds farther out to sea.
f| In most years, boats need go no farther than about 50 kilometers from port, but this year they had to travel as far as 120, with fuel bills to match.
g| A single night’s fishing burns an average of 180 kilograms of diesel per boat, 40 percent more than last year.

h| Only nine of the co-op’s 34 boats have GPS.

i| The others followed the lights of the boats ahead of them.
i| In mid-September, two of them got lost in fog and took two days to make it home.

j| The state takes 40 percent of the catch, while another 30 percent goes to the base managers, who are in effect the boats’ owners, and to the wealthy investors who put up the fuel.
k| The crews share the remaining 30 percent, which this year worked out to about 90 kilograms of dried squid per man.
l| With dried squid trading at 52,000 won a kilogram, that amounts to a little under 4.7 million won for four months’ work.

m| “Last year I bought enough rice and coal for the winter and had money left over,” said a fisherman surnamed Kang, who has been going to sea for 12 years.
m| “This year, once I’d paid my debts, all I had left was an empty net.”
n| At this co-op alone, some 150 crew members have taken advances from investors as Kang did.

o| The smaller catch has sent prices sharply higher.
p| Merchants are already buying up stock for the Lunar New Year holiday.
p| Traders from Hunchun in China have also joined in, offering $9,000 a ton.

q| Sandfish season begins in December, but there is no money for boat repairs or fuel, the source said.
q| “People around the port are worried that the whole co-op will end up in the hands of the moneymen.”
