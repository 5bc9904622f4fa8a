site: lighthouse
where: both
link: work_translation
ko.slug: 20250213000091
en.slug: 20250214000088
ko.date: 2025-02-13 09:45
en.date: 2025-02-14 16:20
ko.byline: 예준혁 기자
en.byline: Ye Jun-hyuk
ko.section: 문화
en.section: Culture
ko.title: 소금 창고 일곱 채, 소리 미술관이 되다
en.title: Seven salt warehouses become a museum of sound

[ko]
> 미술관으로 바뀐 소금 창고. /사진=자료
a| 충남 태안군 안면도의 버려진 소금 창고 일곱 채가 ‘소리 미술관’으로 바뀌어 15일 문을 연다.
b| 1958년 지은 창고는 염전이 문을 닫은 2003년부터 비어 있었다.

c| 전시물은 하나도 눈에 보이지 않는다.
c| 관람객은 어두운 창고에 앉아 소리만 듣는다.
d| 첫째 창고에서는 소금이 맺히는 소리를, 넷째 창고에서는 염부 열네 명의 숨소리를 들을 수 있다.

# e| 나무가 머금은 소리

f| 소리를 모은 음향 작가 하솔(39) 씨는 창고 벽에 마이크 212개를 박고 2년을 기다렸다.
g| 벽널은 45년 동안 소금기를 머금어 습도가 바뀔 때마다 딱딱 소리를 낸다.
h| 하 씨는 “창고가 이미 연주를 하고 있었고 나는 의자를 놓았을 뿐”이라고 말했다.

i| 군은 한 해 관람객 3만 명을 기대한다.
i| 그러나 한 번에 들어갈 수 있는 사람은 창고마다 아홉 명이다.
j| 입장료는 8천 원이고 휴대전화는 소금 단지에 맡겨야 한다.

[en]
> One of the warehouses, now a museum. (File photo)
> A visitor listens in the dark. (File photo)
a| Seven abandoned salt warehouses on Anmyeon island in Taean, South Chungcheong province, will open on Saturday as a museum of sound.
b| Built in 1958, they had stood empty since the salt pans closed in 2003.

c| Nothing on show can be seen: visitors sit in the dark and listen.
d| In the first warehouse they hear salt forming.
d| In the fourth, 14 salt workers breathe.

# e| What the timber holds

f| Ha Sol, 39, the sound artist behind the project, fixed 212 microphones to the walls and waited for two years.
g| After soaking up brine for 45 years, the boards crack whenever the humidity changes.
h| “The warehouse was already playing,” she said.
h| “All I did was put out chairs.”

i| The county hopes for 30,000 visitors a year, although no warehouse can take more than nine at a time.
j| Admission is 8,000 won, and phones must be left in a salt jar.
