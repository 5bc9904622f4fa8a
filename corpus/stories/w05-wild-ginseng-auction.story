site: weekly
where: files
link: tracked
words: [한글]
ko.slug: 1184
en.slug: 369
ko.date: 2024-10-24 08:50
en.date: 2024-10-25 11:20
ko.byline: 표석진 기자
en.byline: Pyo Seok-jin
ko.section: 지역경제
en.section: Local Economy
ko.title: 80년 묵은 산삼 한 뿌리 1억 1천만 원…화천 가을 경매
en.title: 80-year-old ginseng root brings 110 million won in Hwacheon

[ko]
a| 강원 화천군에서 캔 80년근 추정 산삼이 경매에서 1억 1천만 원에 팔렸다.

b| 접경산삼협회는 지난 19일 화천읍 농산물유통센터에서 연 가을 경매에 63뿌리가 나와 51뿌리가 주인을 찾았다고 밝혔다.
c| 낙찰 총액은 4억 7천600만 원으로 지난해보다 18% 늘었다.

d| 최고가를 기록한 삼은 무게 68g에 뿌리 길이가 57cm로, 심마니 천 모(62) 씨가 지난달 말 민통선 안쪽 북향 비탈에서 캤다.
e| 5천만 원에서 출발한 값은 3분 만에 두 배로 뛰었고, 마지막에는 서울의 한의원과 대구의 사업가가 맞붙었다.
f| 삼은 결국 한의원 차지가 됐다.

g| 천 씨는 “산에 다닌 지 30년인데 이런 잎은 처음 봤다. ‘심봤다’ 소리도 안 나와서 그냥 주저앉았다”고 말했다.
h| 그는 받은 돈으로 아들의 빚부터 갚겠다고 했다.

i| 산삼의 나이는 뇌두(腦頭)에 남은 줄기 자국을 세어 매긴다.
i| 자국이 한 해에 하나씩 생기기 때문이다.
j| 그러나 싹을 틔우지 않고 잠자는 해도 있어 10년 안팎의 오차가 난다고 협회 측은 설명했다.

k| 40년근은 뿌리당 1천200만 원 안팎, 20년근은 250만~300만 원에 거래됐다.
l| 10년이 안 된 어린 삼은 35만 원에도 나갔다.
m| 팔리지 않은 12뿌리는 주인에게 돌아갔다.

n| 협회는 가짜를 막기 위해 올해부터 모든 출품 삼에 DNA 검사를 의무화했다.
o| 중국산 삼을 들여와 심은 뒤 국산으로 속여 팔다 적발된 일이 지난해에만 네 건 있었다.
p| 올해는 접수된 71뿌리 가운데 8뿌리가 검사에서 걸러졌다.

q| 다음 경매는 새순이 돋은 뒤인 내년 5월에 열린다.

< 송이값 한 달 새 반 토막
< 심마니 천막에서 보낸 하룻밤

[en]
> The 68-gram root that topped the autumn sale in Hwacheon. Border Wild Ginseng Association

a| A wild ginseng root believed to be 80 years old and dug in Hwacheon, Gangwon province, has sold at auction for 110 million won.
b| The Border Wild Ginseng Association said 51 of the 63 roots offered at its autumn sale, held on Saturday at the produce distribution center in Hwacheon town, found buyers.
c| Sales totaled 476 million won, up 18 percent from last year.

d| The star of the sale weighs 68 grams.
d| Its root is 57 centimeters long.
d| A digger surnamed Cheon, 62, found it late last month on a north-facing slope inside the Civilian Control Line.
-| Entry there requires a permit and a military escort.

e| Bidding opened at 50 million won and doubled within three minutes.
e| At the end it was a Seoul clinic of traditional medicine against a businessman from Daegu.
f| The clinic won.

g| “In 30 years of going up the mountain I had never seen leaves like those,” Cheon said.
g| “I couldn’t even get out the digger’s shout; I just sat down on the ground.”

h| The first thing he will do with the money, he said, is pay off his son’s debts.

i| A root’s age is read by counting the scars left by old stems on its neck, since one forms each year.
j| But the plant can lie dormant for a season without sprouting, so the count may be off by 10 years or so, the association said.

k| Roots of 40 years went for about 12 million won each, and those of 20 years for 2.5 million to 3 million won.
l| Some under 10 years old could be had for 350,000 won.
m| The 12 that failed to sell went back to their owners.
n| To keep out fakes, the association this year made a DNA test compulsory for every root.
o| Last year there were four cases in which Chinese ginseng had been transplanted and passed off as Korean.
p| This time the test weeded out eight of the 71 roots submitted.

q| The next sale will be in May, once the new shoots are up.

< Pine mushroom prices halve in a month
< A night in the ginseng diggers’ tent
< Who owns the forest inside the line?
