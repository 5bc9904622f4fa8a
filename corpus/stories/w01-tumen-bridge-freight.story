site: weekly
where: files
link: relative
ko.slug: 1204
en.slug: 377
ko.date: 2024-11-15 09:40
en.date: 2024-11-16 14:05
ko.byline: 오태경 기자
en.byline: Oh Tae-kyung
ko.section: 접경
en.section: Borderlands
ko.title: 두만강 금곡교, 4년 10개월 만에 화물차 오갔다
en.title: Trucks roll again on Tumen bridge after nearly five years

[ko]
> 보수 공사를 마친 금곡교. /사진=독자 제공

a| 두만강을 가로지르는 금곡교가 지난 12일 화물 통행을 재개했다.
b| 2020년 1월 말 다리가 막힌 지 4년 10개월 만이다.

c| 이날 오전 8시 40분쯤 중국 훈춘 쪽 세관을 빠져나온 8톤 화물차 11대가 줄지어 다리를 건넜고, 오후 3시가 넘어서는 빈 차로 돌아오기 시작했다.
d| 짐칸에는 밀가루와 식용유, 농사용 비닐박막이 실려 있었다고 현지 소식통이 본지에 전했다.

e| 소식통은 “새벽부터 강둑에 나와 구경하는 사람이 적지 않았다. 첫 차가 경적을 길게 울리자 박수를 치는 노인도 있었다”고 말했다.
f| 다만 사진을 찍는 것은 엄격히 금지됐다고 한다.
f| 휴대전화를 꺼냈다가 단속원에게 빼앗긴 사람도 여럿이라고 그는 덧붙였다.

g| 훈춘의 무역업자 박 모 씨는 이달 초부터 통관 서류를 준비해 왔다.
h| 그는 “다리 하나만 믿고 창고를 빌렸다가 5년 가까이 임대료만 날렸다. 이번에 실어 보낸 물건값이 1억 2천만 원쯤 되는데, 솔직히 대금을 받기 전까지는 잠이 안 올 것 같다”고 털어놨다.

i| 금곡교는 길이 535m, 폭 6.6m의 2차로 다리로 1936년에 놓였다.
j| 재개통을 앞두고 양측은 지난 9월부터 상판 보수 공사를 벌였고, 총중량 20톤이 넘는 차량은 당분간 다닐 수 없도록 했다.
k| 모든 화물차에는 GPS 단말기를 달아야 하며 정해진 길을 벗어나면 곧바로 운행이 중단된다.

l| 통행은 월·수·금요일을 원칙으로 하되 첫 주에 한해 화요일에도 허용됐다.
m| 하루 통과 대수는 한쪽 방향으로 30대까지다.
-| 통관 수수료가 얼마로 정해졌는지는 확인되지 않았다.

n| 현지에서는 연말까지 물동량이 예전의 절반 수준을 회복할 것이라는 기대가 나온다.
o| 그러나 운전기사 최 모 씨는 “다리는 열렸지만 사람은 여전히 못 건넌다. 짐만 내려놓고 바로 돌아서야 하니 예전 같은 장사는 아니다”라고 말했다.

< 훈춘 창고 임대료, 한 달 새 두 배로
< 강 건너 장마당에 중국산 밀가루 돌아왔다
< [사진] 1936년의 금곡교

[en]
> The resurfaced Kumgok bridge over the Tumen River. Reader photo
> Trucks wait outside the customs yard in Hunchun.

a| Freight began moving across the Kumgok bridge on the Tumen River again on Tuesday.
b| The crossing had been sealed since late January 2020.

c| Eleven eight-ton trucks left the customs yard on the Chinese side, in Hunchun, at about 8:40 a.m. and crossed in single file.
c| They started coming back empty shortly after 3 p.m.
d| A local source told this newspaper that they were loaded with flour, cooking oil and plastic sheeting for farms.

e| “Quite a few people were out on the embankment from before dawn to watch,” the source said.
e| “When the first truck gave a long blast of its horn, some of the old folk clapped.”

f| Photography, however, was strictly forbidden, and several people who took out their phones had them confiscated, the source added.

-| The bridge was one of the last of the smaller Tumen crossings still shut.
-| Before the pandemic it carried little tourist traffic, but it was a lifeline for traders who could not afford the fees at the bigger customs posts to the south.

g| Park, a trader in Hunchun, had been getting his customs papers in order since the beginning of the month.
h| “I rented a warehouse because I believed in that one bridge, and for almost five years all I did was lose the rent,” he said.
h| “The goods I have just sent over are worth about 120 million won, and honestly I don’t think I will sleep until I’m paid.”

i| Built in 1936, the two-lane bridge is 535 meters long and 6.6 meters wide.
j| The two sides had been repairing its deck since September.
j| For the time being, vehicles with a gross weight of more than 20 tons are barred.
k| Every truck must carry a GPS unit, and any that strays from the approved route will be ordered off the road at once.

l| Crossings are to take place on Mondays, Wednesdays and Fridays, with Tuesday added for the first week only.
m| No more than 30 trucks a day may pass in each direction.

n| Hopes are rising locally that cargo will be back to half its former volume by the end of the year.
o| Choe, one of the drivers, was less sure.
o| “The bridge is open, but people still can’t cross, and when all you can do is drop your load and turn around, it isn’t the business it used to be,” he said.

< Warehouse rents double in Hunchun
< Chinese flour is back in the markets across the river
