site: weekly
where: files
link: relative
words: 한국어 원문
shown: title
ko.slug: 1248
en.slug: 397
ko.date: 2025-01-16 11:00
en.date: 2025-01-20 10:15
ko.byline: 주은별 기자
en.byline: Joo Eun-byul
ko.section: 문화
en.section: Culture
ko.title: “어떻게 왔느냐 말고 무슨 책 좋아하느냐고 물어 달라”
en.title: In a southern port, a library that asks about books first

[ko]
> 여수시 돌산읍에 문을 연 마을 도서관 ‘건너온 책’.

a| 책장마다 책 제목보다 큰 글씨로 사람 이름이 붙어 있다.
b| 탈북민이 쓴 책과 그들이 읽던 책을 모은 마을 도서관 ‘건너온 책’이 지난 14일 전남 여수시 돌산읍에 문을 열었다.

c| 폐교된 분교의 교실 두 칸을 고쳐 만든 이곳에는 책 3천100여 권이 꽂혀 있다.
d| 수기와 시집, 요리책이 많고, 북한에서 펴낸 교과서와 손으로 베껴 쓴 노래책도 200권 남짓 된다.
e| 관장 서미란(46) 씨가 10년 동안 전국을 돌며 모은 것들이다.

f| 서 씨는 함경북도 회령 출신으로 2009년 한국에 왔다.
g| 그는 “처음 이 도시에 왔을 때 아무도 내게 무슨 책을 좋아하느냐고 묻지 않았다. 어떻게 넘어왔느냐고만 물었다. 그래서 책부터 묻는 곳을 만들고 싶었다”고 말했다.

h| 공사비 8천500만 원의 절반은 시 예산으로 충당했고, 나머지는 주민과 탈북민 1천200여 명이 3만5천 원씩 보탰다.
i| 지난 9일에는 부산에 사는 탈북 어민이 배에서 쓰던 나침반과 함께 책 70권을 실어 보냈다.

j| 처음부터 환영받은 것은 아니다.
k| 마을 회의에서 “왜 하필 우리 동네냐”는 말이 나왔고 착공은 두 달 미뤄졌다.
l| 이장 강복만(71) 씨도 반대하던 사람 가운데 하나였다.
m| 강 씨는 “솔직히 책이라니까 더 수상했다. 그런데 와서 보니 우리 어머니가 부르던 노래가 그 공책에 적혀 있더라. 그날로 벽에 칠을 해 주기 시작했다”고 말했다.

n| 개관식에는 주민과 손님 150여 명이 모였다.
n| 여든이 넘은 할머니들이 두부밥을 나눠 먹으며 북쪽 사투리로 쓰인 시를 돌아가며 읽었다.

o| 가장 많이 펼쳐 보는 책은 제목 없는 요리책이다.
p| 1997년 한 어머니가 딸에게 적어 준 것으로, 옥수숫가루로 만드는 음식만 스물세 가지가 실려 있다.
q| 마지막 장에는 ‘흰쌀이 생기면 이 책은 버려라’라고 적혀 있다.

-| 도서관은 화요일부터 토요일까지 오전 10시에 문을 열어 오후 6시에 닫는다.
-| 마을버스 종점에서 걸어서 5분 거리이며 주차장은 따로 없다.

r| 서 씨는 다음 달부터 매주 토요일 오후 2시에 낭독 모임을 연다.
s| 첫 시간에 읽을 책은 아이들에게 고르게 할 생각이라고 했다.

< 탈북 시인 세 사람의 첫 시집
< 폐교를 살린 사람들 ⑤ 돌산
< 회령 두부밥, 집에서 만들어 보니

[en]
> Seo Mi-ran shelves a handwritten songbook at the library she runs in Yeosu.
> The former branch school in Dolsan that houses Books That Crossed.

a| On every shelf there is a person’s name, in letters larger than the titles of the books.
b| Books That Crossed, a village library of works that North Korean defectors have written and the books they used to read, opened last Tuesday in Dolsan, part of the southern port city of Yeosu.

c| It occupies two renovated classrooms of a closed branch school and holds just over 3,100 volumes.
d| Memoirs, poetry and cookbooks predominate.
d| Some 200 are school textbooks published in the North or songbooks copied out by hand.

e| All of them were gathered over 10 years of traveling around the country by the director, Seo Mi-ran, 46.
f| Seo, who is from Hoeryong in North Hamgyong province, came to the South in 2009.
g| “When I first moved to this city, nobody asked me what kind of books I liked,” she said.
g| “They only asked how I had got across, so I wanted to make a place where the books come first.”

h| Half of the 85 million won for the building work came from the city.
h| More than 1,200 residents and defectors made up the rest by giving 35,000 won apiece.
i| On Jan. 9 a defector who fishes out of Busan sent 70 books, along with the compass from his boat.

j| The library was not welcome at first.
k| At a village meeting someone asked, “Why does it have to be our neighborhood?” and work began two months late.

l| Among those opposed was the village head, Kang Bok-man, 71.
m| “To be honest, hearing it was books made me more suspicious,” he said.
m| “Then I came and looked, and there in a notebook was a song my mother used to sing, and that very day I started painting the walls for them.”

n| About 150 villagers and guests came to the opening, where women in their 80s shared tofu stuffed with rice and took turns reading poems written in northern dialect.

o| The book that gets opened most is a cookbook with no title.
p| A mother wrote it out for her daughter in 1997.
p| It has 23 recipes for corn flour alone.
q| “If you ever have white rice, throw this book away,” the last page says.

r| From next month Seo will hold readings every Saturday at 2 p.m.
s| She means to let the children choose the first book.

< Three defector poets, three first collections
< How to make Hoeryong tofu rice at home
