site: paper
where: files
link: nfd
words: 한국어로 읽기
ko.slug: 평성-가을-결혼철-예장-비용
en.slug: pyongsong-autumn-weddings-push-families-into-debt
ko.date: 2024-10-21 10:05
en.date: 2024-10-24 15:40
ko.byline: 문가람 기자
en.byline: Moon Ga-ram
ko.section: 사회
en.section: Society
ko.title: 가을 결혼철 맞은 평성…“예장감 마련에 돼지 세 마리도 모자라”
en.title: Autumn weddings push Pyongsong families into debt

[ko]
> 평안남도 평성시의 한 골목에서 주민들이 혼례 차량을 기다리고 있다. /그림=북방신보
a| 지난 19일 오전 평안남도 평성시 역전동의 한 살림집 앞에는 이른 시간부터 이웃 30여 명이 모여들었다.
b| 신랑 집에서 빌려온 승용차가 골목에 들어서자 아이들이 먼저 뛰어나갔고, 신부의 어머니는 차 문이 열리기도 전에 눈물을 훔쳤다고 한다.

c| 평안남도의 한 소식통은 21일 본지에 “가을걷이가 끝나가면서 평성과 순천 일대에서 잔치를 치르는 집이 부쩍 늘었다”며 “이달에만 우리 인민반에서 세 쌍이 식을 올렸다”고 전했다.
d| 문제는 비용이다.
d| 소식통은 올해 웬만한 집에서 딸 하나를 시집보내는 데 드는 돈이 북한 돈 2천500만 원 안팎으로, 지난해 이맘때보다 40%가량 올랐다고 했다.

f| 가장 큰 몫을 차지하는 것은 예장(禮裝)이다.
g| 신랑 측이 신부에게 보내는 예장함에는 한복 한 벌과 양복천, 화장품, 시계, 내의 따위가 들어가는데, 최근에는 중국산 태양빛판이나 손전화기까지 끼워 넣는 경우가 많아졌다.
h| 함에 넣을 한복 옷감은 상품(上品)이 한 벌에 180만 원, 중품이 95만 원에 거래되고 있다.

i| 소식통은 “옛날에는 이불 두 채에 그릇 한 벌이면 흉보는 사람이 없었다. 지금은 함을 여는 자리에서 여자들이 상표부터 뒤집어 본다”며 “돼지 세 마리를 팔아도 예장감 하나 제대로 못 갖춘다는 말이 그래서 나오는 것”이라고 말했다.

< 평성 옥전시장 돼지고기값, 한 달 새 15% 껑충
< 신부 드레스 빌려주던 사진관, 간판 내린 까닭
j| 잔치 음식값도 만만치 않다.
k| 평성 옥전시장에서 돼지고기는 1kg에 2만4천 원, 찹쌀은 1kg에 1만1천500원으로 한 달 전보다 각각 15%, 8% 뛰었다.
-| 두부와 콩나물은 값에 큰 변동이 없었다.
l| 상에 올릴 수탉 한 마리를 구하려고 순천까지 다녀왔다는 집도 있다.

m| 빚을 내는 집이 늘면서 돈주들의 이자놀이도 성행하고 있다.
n| 평성에서 옷 장사를 하는 50대 김 모 씨는 지난달 둘째 딸의 혼사를 앞두고 돈주에게서 미화 600달러를 월 7% 이자로 빌렸다.
o| 김 씨는 “부조로 들어온 돈을 다 합쳐도 빌린 돈의 절반이 안 된다”며 “딸을 보내 놓고 나니 남은 것은 빚과 빈 쌀독뿐”이라고 하소연했다고 소식통은 전했다.

p| 당국도 손을 놓고 있는 것은 아니다.
q| 평성시 당위원회는 이달 초 여맹과 청년동맹 조직에 ‘사회주의 생활양식에 맞게 결혼식을 검소하게 할 데 대하여’라는 제목의 강연자료를 내려보냈다.
r| 자료에는 승용차를 두 대 이상 동원하거나 식당을 통째로 빌리는 행위, 신부가 흰 드레스를 입는 행위를 비사회주의 현상으로 규정하고 단속하겠다는 내용이 담겼다.

s| 그러나 정작 간부 집 잔치는 손대지 못한다는 것이 주민들의 불만이다.
t| 소식통은 “지난 12일 시 상업부문 간부 아들의 식에는 차가 다섯 대나 왔지만 규찰대는 길 건너에서 담배만 피우고 있었다”고 말했다.
u| 그는 이어 “없는 집은 없어서 못 하고 있는 집은 숨어서 한다”며 “검소하게 하라는 말이 누구한테 하는 말인지 모르겠다는 소리가 나온다”고 덧붙였다.

[en]
> A drawing of neighbors waiting for a wedding car in Pyongsong, South Pyongan province. (Northern Post)
> Fabric for traditional dress is among the costliest items in a wedding chest. (Northern Post)
a| Some 30 neighbors were already crowding the lane outside a house in Pyongsong’s Yokjon-dong early Saturday morning.
b| Children ran out first when the groom’s hired sedan turned the corner.
b| The bride’s mother, by one account, was wiping her eyes before the car door had even opened.

c| Weddings have multiplied around Pyongsong and nearby Sunchon as the harvest winds down, a source in South Pyongan province told Northern Post on Monday, with three couples from the source’s own neighborhood watch unit marrying this month alone.
d| The catch is the bill: Marrying off a daughter now costs an ordinary family around 25 million North Korean won, roughly 40% more than a year ago.

f| Nothing eats up more of it than the yejang, the chest of gifts a groom’s family sends to the bride.
g| A set of traditional clothes, suit fabric, cosmetics, a watch and underwear are standard.
g| These days, many families also feel obliged to throw in a Chinese-made solar panel or even a cellphone.
h| Top-grade cloth for a hanbok is selling for 1.8 million won per outfit, and the middling kind for 950,000 won.

i| “In the old days, two sets of bedding and some dishes were enough, and nobody had a bad word to say,” the source said.
i| “Now, when the chest is opened, the women turn over every item to check the label.”

i| “That’s why people say you can sell three pigs and still not fill a chest properly.”

j| Food for the feast is no bargain either.
k| Pork was going for 24,000 won a kilogram at Pyongsong’s Okjon market, up 15% in a month, and glutinous rice for 11,500 won, up 8%.
l| One family reportedly traveled all the way to Sunchon to find a rooster for the ceremonial table.

m| Moneylenders are doing brisk business as more families borrow.
n| A clothing vendor in her 50s surnamed Kim took a $600 loan from a donju, a member of the North’s moneyed class, before her second daughter’s wedding last month.
n| She is paying 7% interest a month.
o| “All the gift money together didn’t cover half of what I borrowed,” the source quoted Kim as saying.
o| “My daughter is gone, and all I have left is debt and an empty rice jar.”

p| Authorities have not stood idle.
q| Early this month, the city’s party committee sent local chapters of the women’s union and the youth league lecture materials “on holding weddings frugally in keeping with the socialist way of life.”
r| Using two or more cars, renting out an entire restaurant and dressing the bride in a white gown are all labeled “non-socialist phenomena” in the text, which promises a crackdown.
s| But people complain that nobody dares touch the parties officials throw.
t| “Five cars turned up on Oct. 12 when a city commerce official’s son got married, and the inspectors just stood across the street smoking,” the source said.
u| “The poor can’t afford to celebrate, and the rich do it in hiding,” the source added.
u| “People are asking who exactly is being told to be frugal.”

< Pork prices jump 15% in a month at Pyongsong’s Okjon market
< Why a photo studio stopped renting out wedding gowns
< Harvest over, Sunchon’s youth league turns to moral education
