site: paper
where: files
link: crawled
words: 한국어 원문
ko.slug: 원산-쪽배-발동기-임대
en.slug: wonsan-fishermen-rent-engines-by-the-day
ko.date: 2024-08-20 11:15
en.date: 2024-08-22 10:05
ko.byline: 오세린 기자
en.byline: Oh Se-rin
ko.section: 경제
en.section: Economy
ko.title: 원산 앞바다 쪽배들, 발동기 하루씩 빌려 쓴다
en.title: Off Wonsan, small boats go out on engines rented by the day

[ko]
a| 강원도 원산시에서 작은 고기배의 발동기를 하루 단위로 빌려주는 장사가 자리를 잡고 있는 것으로 전해졌다.
b| 강원도 소식통은 20일 “8마력짜리 중국산 발동기 하나를 하루 빌리는 데 35위안을 낸다”며 “기름값은 따로”라고 전했다.

c| 발동기를 빌려주는 사람은 대부분 제대 군관이나 무역회사 간부의 가족이다.
d| 많게는 한 집에서 열두 대를 굴리기도 한다.

e| 고장이 나면 빌린 사람이 고쳐야 하고, 바다에서 잃어버리면 2천100위안을 물어야 한다.
f| 이 때문에 지난달 풍랑에 발동기를 잃은 40대 어부가 집을 내놓는 일도 있었다.

g| 소식통은 “기계 하나에 목숨이 달렸는데 그 기계는 남의 것”이라고 말했다.

[en]
> Small fishing boats drawn up on a beach near Wonsan. (File photo)
a| Renting out engines for small fishing boats, a day at a time, has become an established business in Wonsan, Kangwon province.

b| An eight-horsepower Chinese engine costs 35 yuan a day, a source in the province said on Tuesday.
b| Fuel is extra.

c| Most of the owners are discharged army officers, or relatives of trading company officials.
d| One household alone has 12 engines.

e| Repairs are the renter’s problem, and so is a loss at sea, for which the charge is 2,100 yuan.
f| Last month a fisherman in his 40s whose engine went down in a storm had to put his house up for sale.

g| “Your life depends on that machine,” the source said, “and the machine belongs to someone else.”
