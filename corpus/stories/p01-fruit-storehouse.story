site: paper
where: files
link: absolute
ko.slug: 혜산-과일-저장고-주민-구경만
en.slug: hyesan-fruit-storehouse-locals-left-out
ko.date: 2024-11-14 09:12
en.date: 2024-11-18 16:30
ko.byline: 한서윤 기자
en.byline: Han Seo-yun
ko.section: 경제
en.section: Economy
ko.title: 혜산 과일 저장고에 사과 가득…주민들은 “구경만 한다”
en.title: Hyesan’s new fruit storehouse is full, but locals can only look

[ko]
> 압록강 건너편에서 바라본 양강도 혜산시. /사진=자료
< 북청 사과밭, 늦서리에 수확량 줄었다
< 혜산 장마당 겨울 채비…김장 무값 들썩
a| 양강도 혜산시에 새로 들어선 과일 저장고가 이달 초 첫 사과를 들여놓았지만, 주민들에게 돌아가는 물량은 거의 없는 것으로 전해졌다.
b| 양강도 소식통은 14일 “혜산시 외곽에 지은 과일 저장고가 지난 7일 가동에 들어갔다”며 “함경남도 북청군에서 올라온 사과 80여 톤이 나흘 동안 화물차로 실려 왔다”고 전했다.

c| 이 저장고는 도 상업관리국이 1년 6개월에 걸쳐 지은 것으로, 온도와 습도를 자동으로 조절하는 설비를 갖췄다.
d| 벽면에는 LED 온도 표시판까지 걸려 있어 주민들 사이에서는 ‘사과 호텔’이라는 별명이 붙었다고 한다.

e| 문제는 가격이다.
e| 저장고 옆 직매점에서 파는 사과는 1kg에 9천 원으로, 혜산 장마당에서 거래되는 사과보다 1천500원가량 비싸다.
g| 소식통은 “국가가 지은 저장고이니 시장보다 눅을(쌀) 줄 알았던 사람들이 값을 물어보고는 그냥 돌아선다”고 말했다.

h| 그나마 직매점에 나오는 물량도 하루 200kg이 채 되지 않는다.
i| 직매점이 문을 연 지난 9일에는 오전 10시도 되기 전에 매대가 비었고, 뒤늦게 온 주민 30여 명이 빈손으로 돌아가야 했다.
-| 이날 혜산의 아침 기온은 영하 6도까지 떨어졌다.

j| 나머지 물량은 도당과 보위, 안전 기관의 명절 공급용으로 묶여 있다는 것이 소식통의 설명이다.
k| 일부는 밤사이 도매상에게 흘러나가는데, 한 번에 1톤 이상 사는 상인에게는 1kg당 6천 원까지 깎아준다고 한다.

l| 시장에서 과일 장사를 하는 40대 김 모 씨는 “저장고가 생기면 장사가 안될까 봐 걱정했는데 지금은 거기서 나온 사과를 내가 팔고 있다. 앞문은 잠겨 있어도 뒷문은 돈 있는 사람에게 늘 열려 있다.”라고 말했다.

m| 저장고 건설에 동원됐던 주민들의 불만은 더 크다.
n| 인민반마다 세대당 2만 원씩을 지원금 명목으로 냈고, 지난여름에는 자갈과 모래를 등짐으로 날랐기 때문이다.
o| 소식통은 “돈 내고 돌 나른 사람은 사과 한 알 못 먹고, 도장 찍은 사람은 상자째 가져간다는 말이 나온다”고 전했다.

p| 한편 상업관리국은 다음 달부터 세대당 2kg씩을 국정가격으로 판매하겠다고 인민반을 통해 알렸으나, 이를 믿는 주민은 많지 않은 것으로 알려졌다.

[en]
> The North Korean city of Hyesan, seen from the Chinese side of the Yalu River. (File photo)
> Apples on sale at a street stall near the border. (File photo)
< Late frost cuts into Pukchong’s apple harvest
< Radish prices climb as Hyesan prepares for winter
a| A new fruit storehouse in the border city of Hyesan, Ryanggang province, took in its first apples early this month, but almost none of the fruit is reaching ordinary residents.

b| “The storehouse on the edge of the city went into operation on Nov. 7,” a source in the province said last Thursday.
b| Over the next four days, according to the source, trucks hauled in more than 80 tons of apples from Pukchong county, South Hamgyong province.

c| Built over 18 months by the provincial commercial management bureau, the facility regulates its own temperature and humidity.
d| It even has an LED thermometer mounted on the wall, which has earned it the nickname “the apple hotel.”

e| The trouble is the price: a kilogram costs 9,000 won at the shop next to the storehouse, roughly 1,500 won more than at the city’s markets.
g| “People assumed a state-built facility would be cheaper than the market, but they ask the price and walk away,” the source said.

h| Even at that price, the shop puts out less than 200 kilograms a day.
i| On Nov. 9, the Saturday it opened, the shelves were bare before 10 a.m.
i| About 30 people who arrived too late went home with nothing.

j| The rest of the stock, the source explained, has been set aside as holiday gifts for the provincial party committee and the security and police agencies.
k| Some of it slips out at night to wholesalers.
k| Traders who buy a ton or more at a time can get the price down to 6,000 won a kilogram.

l| “I was worried the storehouse would put me out of business,” said a fruit seller in her 40s surnamed Kim.
l| “Now I’m the one selling its apples.
l| The front door may be locked, but the back door is always open to people with money.”

m| Those who were made to help build the place are angrier still.
n| Every household in the city’s neighborhood watch units paid 20,000 won in “support funds.”
n| Last summer, residents also carried gravel and sand to the site on their backs.
o| “People say those who paid up and hauled rocks don’t get a single apple, while those who stamped the papers take them home by the box,” the source said.
p| The bureau has since announced through the neighborhood watch units that each household will be able to buy two kilograms at the state price starting next month, but few believe it.
