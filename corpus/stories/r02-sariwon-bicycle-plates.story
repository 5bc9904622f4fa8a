site: paper
where: files
link: short
words: 국문
ko.slug: 사리원-자전거-번호판-재등록
en.slug: sariwon-orders-bicycles-re-registered
ko.date: 2025-04-08 14:32
en.date: 2025-04-10 11:10
ko.byline: 문태경 기자
en.byline: Moon Tae-kyung
ko.section: 사회
en.section: Society
ko.title: 사리원시, 자전거 번호판 다시 달라…수수료 5천 원
en.title: Sariwon orders every bicycle registered again, for a fee

[ko]
a| 황해북도 사리원시가 이달 말까지 모든 자전거의 번호판을 새것으로 바꾸라고 지시한 것으로 전해졌다.
b| 황해북도 소식통은 8일 “시 안전부가 지난 3일 인민반장들을 불러 자전거 재등록 방침을 알렸다”며 “번호판 한 개에 5천 원을 내야 한다”고 전했다.

c| 시에 등록된 자전거는 4만6천 대로 알려져 있지만 실제로는 그 두 배가 굴러다닌다는 것이 소식통의 말이다.
d| 당국이 내세운 이유는 도난 방지이나, 주민들은 돈을 걷기 위한 구실로 본다.

e| 새 번호판은 파란 바탕에 흰 글씨이며 뒷면에 주인의 이름과 동네를 새긴다.
f| 등록하지 않은 자전거는 5월 1일부터 회수해 건설장에 보낸다고 한다.

g| 장사에 자전거가 꼭 필요한 사람들은 벌써 등록을 마쳤다.
h| 반면 한 집에 자전거가 두세 대인 가정은 낡은 것을 뜯어 부속으로 팔고 있으며, 이 때문에 중고 쇠줄 값이 3천 원에서 1천800원으로 떨어졌다.

[en]
> A cyclist crosses a square in a North Korean city. (File photo)
a| The city of Sariwon in North Hwanghae province has told residents to replace the license plates on all bicycles by the end of the month.

b| Police called in the heads of neighborhood watch units on April 3 to announce the re-registration, a source in the province said on Tuesday.
b| Each plate costs 5,000 won.

c| Officially the city has 46,000 bicycles, but according to the source twice that number are on the road.
d| The stated aim is to prevent theft, though residents see a pretext for raising money.

e| The new plates have white letters on blue, with the owner’s name and neighborhood engraved on the back.
f| From May 1, bicycles without one will be impounded and sent to construction sites.

g| People who cannot trade without a bicycle have already signed up.
h| Families with two or three are stripping the older ones for parts instead.
h| As a result, a second-hand chain that used to cost 3,000 won now goes for 1,800.
