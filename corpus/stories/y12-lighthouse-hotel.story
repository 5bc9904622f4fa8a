site: lighthouse
where: files
link: absolute
rendering: abridged
ko.slug: 20241024000156
en.slug: 20241025000033
ko.date: 2024-10-24 14:20
en.date: 2024-10-25 10:45
ko.byline: 편서현 기자
en.byline: Pyeon Seo-hyun
ko.section: 문화
en.section: Culture
ko.title: 하룻밤 9만 원, 등대에서 잔다…폐등대 여섯 곳 숙소로
en.title: Six disused lighthouses to open as guesthouses

[ko]
a| 불이 꺼진 등대 여섯 곳이 내년 5월 숙소로 문을 연다.
b| 해양수산청은 24일 여수와 완도, 영덕 등의 폐등대와 등대원 관사를 고쳐 하룻밤 9만 원에 빌려주겠다고 밝혔다.

-| 등대 숙소는 노르웨이와 캐나다에서는 오래전부터 인기 있는 관광 상품이다.
-| 우리나라에서도 2006년 여수에서 체험 숙소를 운영했으나 안전 문제로 3년 만에 접었다.

c| 한 곳에 많아야 여덟 명이 묵을 수 있고 예약은 추첨으로 받는다.
d| 방에는 텔레비전이 없다.
d| 그 대신 망원경과 별자리 지도, 일출 시각표가 놓인다.

-| 가파른 계단이 문제다.
-| 완도의 등대는 선착장에서 214계단을 올라야 해 구조 헬기가 내릴 자리를 따로 닦고 있다.
e| 사업을 맡은 선우담 주무관은 “불편을 파는 숙소”라며 “밤에 들리는 것이 파도뿐이어야 성공”이라고 말했다.

[en]
a| Six lighthouses that no longer shine will open as guesthouses next May.
b| Disused towers and keepers’ houses in Yeosu, Wando, Yeongdeok and elsewhere are to be renovated and let for 90,000 won a night, the maritime office said on Thursday.

c| None will take more than eight guests, and bookings will be drawn by lot.
d| Rooms will have no television, but a telescope, a star chart and a table of sunrises.

e| “What we’re selling is inconvenience,” said Sunwoo Dam, the official in charge.
e| “If all you hear at night is the waves, it’s a success.”
