site: paper
where: files
link: refresh
words: 한국어로 읽기
ko.slug: 개성-인삼밭-야간-경비
en.slug: kaesong-ginseng-fields-guarded-with-dogs
ko.date: 2024-09-10 09:05
en.date: 2024-09-12 13:45
ko.byline: 문태경 기자
en.byline: Moon Tae-kyung
ko.section: 사회
en.section: Society
ko.title: 개성 인삼밭에 개까지 풀었다…6년근 도난 잇따라
en.title: Dogs patrol Kaesong’s ginseng fields after a run of thefts

[ko]
a| 수확을 앞둔 개성시 인삼밭에서 6년근 인삼이 잇따라 사라져 농장들이 밤새 보초를 서고 있는 것으로 전해졌다.
b| 황해북도 소식통은 10일 “지난달 말부터 두 개 농장에서 인삼 1천200뿌리가 없어졌다”며 “안전부는 내부자 소행으로 보고 농장원 다섯 명을 불러 조사했다”고 전했다.

c| 농장들은 지난 4일부터 작업반마다 네 명씩 밤 경비조를 짰다.
d| 군견 훈련소에서 나이 들어 퇴역한 개 여섯 마리도 데려왔다.

e| 개에게 먹일 강냉이는 농장원들이 한 집에 1kg씩 냈다.
f| 소식통은 “사람 먹을 것도 모자라는 집에서 개밥을 거두니 말이 많다. 훔쳐 간 사람보다 개가 더 밉다는 소리까지 나온다.”라고 말했다.

g| 6년근 한 뿌리는 밀수꾼에게 중국 돈 120위안에 넘어간다.
g| 농장원의 석 달 치 분배보다 많은 돈이다.

[en]
a| Six-year-old ginseng roots have been vanishing from fields in the city of Kaesong just before the harvest, and farms have taken to guarding them through the night.

b| Two farms have lost 1,200 roots since late August, a source in North Hwanghae province said on Tuesday.
b| Police suspect an inside job and have questioned five workers.

c| Since Sept. 4, every work team has had to supply four people for a night watch.
d| Six aging dogs, retired from an army training center, have joined them.

e| To feed the animals, each family on the farms handed over a kilogram of corn.
f| “These are households that don’t have enough to eat, so you can imagine what they say about collecting food for dogs,” the source said.
f| “Some hate the dogs more than the thieves.”

g| A smuggler will pay 120 yuan for a six-year-old root, which is more than a farm worker’s share for three months.
