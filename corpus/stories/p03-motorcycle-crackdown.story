site: paper
where: files
link: port
words: Korean version
ko.slug: 청진-미등록-오토바이-단속
en.slug: chongjin-unregistered-motorcycles-seized
ko.date: 2024-10-17 11:30
en.date: 2024-10-21 09:15
ko.byline: 오세린 기자
en.byline: Oh Se-rin
ko.section: 사회
en.section: Society
ko.title: 청진서 미등록 오토바이 집중 단속…열흘 새 140대 압수
en.title: Chongjin police seize 140 motorcycles in 10 days

[ko]
> 함경북도의 한 도로를 달리는 오토바이. /사진=자료
< 라선~청진 도로에 이동 초소 추가 설치
< 휘발유값 한 달 새 12% 올라
a| 함경북도 청진시에서 번호판 없는 오토바이를 겨냥한 집중 단속이 벌어지고 있다.
b| 함경북도 소식통은 17일 “도 안전국의 지시로 이달 7일부터 시내 주요 길목에 단속 초소 11곳이 생겼다”며 “열흘 동안 압수된 오토바이만 140대에 이른다”고 전했다.

c| 소식통에 따르면 이번 단속은 지난달 수남시장 인근에서 오토바이와 자전거가 부딪쳐 두 명이 크게 다친 사고가 계기가 됐다.
d| 사고를 낸 운전자는 현장에서 달아났고, 번호판이 없어 아직 신원을 확인하지 못한 것으로 알려졌다.

e| 단속에 걸리면 우선 오토바이를 빼앗기고 벌금 30만 원을 물어야 한다.
f| 이후 한 달 안에 등록을 마치지 않으면 오토바이는 국가에 귀속(歸屬)된다.
g| 등록비는 공식적으로 8만 원이지만 기술검사와 신원 확인을 거치는 동안 들어가는 뒷돈까지 더하면 100달러가 넘는다고 한다.

-| 북한에서는 오토바이를 개인 명의로 등록하는 절차가 까다로워 기관이나 기업소 이름을 빌리는 경우가 많다.
-| 이름을 빌려준 기업소는 매달 일정액을 받아 운영비에 보태 쓴다.

h| 가장 큰 타격을 입은 것은 오토바이로 짐과 사람을 나르며 먹고사는 주민들이다.
i| 지난 15일 송평구역에서 단속에 걸린 50대 박 모 씨는 “아침에 두부 네 판을 실어다 주고 돌아오는 길이었다. 오토바이가 없으면 당장 내일 먹을 것도 없다고 사정했지만 들은 척도 하지 않았다.”라며 한숨을 쉬었다고 소식통은 전했다.

j| 단속이 길어지면서 시장 물가에도 영향이 나타나고 있다.
k| 어항에서 시장까지 생선을 나르는 삯은 1kg당 300원에서 700원으로 뛰었다.
l| 버스가 닿지 않는 마을에서는 남새(채소)를 제때 내다 팔지 못해 밭머리에서 썩히는 일도 생겼다.

m| 주민들은 숨바꼭질을 벌이고 있다.
m| 단속원들이 교대하는 새벽 5시와 저녁 8시 무렵에만 움직이거나, 초소를 피해 강둑길로 돌아가는 식이다.
n| 일부 젊은이들은 손전화기 통보문으로 초소 위치를 서로 알려주고 있는데, 보위부가 이마저 문제 삼을 기미를 보이자 ‘두부’, ‘콩나물’ 같은 은어를 쓰기 시작했다고 한다.

o| 소식통은 “사고를 막겠다는 취지를 나쁘다고 할 사람은 없다”면서도 “등록을 쉽게 해주면 될 일을 빼앗는 것부터 하니 돈을 걷으려는 속셈이라는 말이 나오는 것”이라고 꼬집었다.
p| 단속은 이달 말까지 이어질 예정이다.

[en]
> A motorcycle on a road in North Hamgyong province. (File photo)
> Vendors outside a market in North Korea’s northeast. (File photo)
< Mobile checkpoints added on Rason-Chongjin road
< Gasoline price up 12% in a month
< Riders turn to bicycles as fines bite
a| Police in Chongjin, North Hamgyong province, are going after motorcycles without license plates.
b| Eleven checkpoints have gone up at key points around the city since Oct. 7 on orders from the provincial police bureau, a source in the province said on Thursday.
b| “In 10 days they’ve seized 140 motorcycles,” the source said.

c| The campaign was prompted by an accident near Sunam Market last month in which a motorcycle hit a bicycle, seriously injuring two people.
d| The rider fled, and because the motorcycle had no plates, police have yet to identify him.

e| Those who are caught lose their motorcycles on the spot and must pay a fine of 300,000 won.
f| If they fail to register within a month, the vehicle becomes state property.
g| Registration officially costs 80,000 won.
g| Add the bribes needed to get through the technical inspection and background check, however, and the bill exceeds $100.

h| Hardest hit are those who make a living carrying goods and passengers.

i| A man in his 50s surnamed Pak was stopped in the city’s Songpyong district last Tuesday on his way back from delivering four trays of tofu.
i| “I pleaded with them that without the motorcycle I won’t even have food tomorrow, but they acted as if they hadn’t heard me,” he said with a sigh, according to the source.

j| As the campaign drags on, it has begun to affect prices.
k| The cost of moving fish from the harbor to the markets has jumped from 300 to 700 won a kilogram.
l| In villages the buses do not reach, vegetables that could not be taken to market in time have been left to rot at the edge of the fields.

m| Riders are playing hide-and-seek with the police, moving only around the shift changes at 5 a.m. and 8 p.m. or skirting the checkpoints along the river embankment.
n| Some young people warn one another of checkpoint locations by text message.
n| When the secret police showed signs of taking an interest in that too, they switched to code words such as “tofu” and “bean sprouts.”

o| “Nobody objects to preventing accidents,” the source said.
o| “But they could just make registration easier, and instead they start by taking things away, so people say it’s really about collecting money.”

p| The crackdown is due to run through the end of the month.
