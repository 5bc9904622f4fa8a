site: lighthouse
where: files
link: none
rendering: adapted
ko.slug: 20250220000231
en.slug: 20250221000054
ko.date: 2025-02-20 16:05
en.date: 2025-02-21 11:30
ko.byline: 예준혁 기자
en.byline: Ye Jun-hyuk
ko.section: 바다
en.section: Ports & Sea
ko.title: 부안 갯벌에 12m 고래…해체에 나흘, 뼈는 박물관으로
en.title: What do you do with a 14-ton whale on your beach?

[ko]
> 부안 갯벌에 떠밀려 온 참고래. /사진=예준혁 기자
a| 전북 부안군 변산면 갯벌에 길이 12.4m의 참고래 한 마리가 죽은 채 떠밀려 왔다.
b| 17일 새벽 바지락을 캐러 나온 주민이 발견해 해경에 신고했다.

c| 해경은 작살 자국이 없어 불법 포획은 아니라고 판단하고 고래를 부안군에 넘겼다.
d| 참고래는 보호종이어서 고기로 팔 수 없고 땅에 묻거나 태워야 한다.

e| 문제는 무게였다.
e| 14톤에 이르는 고래를 굴착기 두 대로도 끌어내지 못해 군은 물때에 맞춰 나흘에 걸쳐 현장에서 해체했다.
f| 폐기물 처리비로 4천300만 원이 들었다.

g| 갯벌에는 악취가 진동했다.
g| 인근 횟집 열두 곳은 나흘 동안 문을 닫았다.

h| 뼈는 국립해양과학관이 가져가 2년 동안 모래에 묻어 기름을 뺀 뒤 전시한다.
i| 해체를 지휘한 고래연구소 국하은 박사는 “위에서 나온 것은 오징어 부리 300개와 비닐 27장이었다”고 말했다.

[en]
-| First, you discover that it is yours.
c| Once the coast guard had found no harpoon wounds and ruled out poaching, the fin whale that came ashore in Byeonsan township became the property of Buan county.
d| Selling the meat was out of the question, since the species is protected and a carcass must be buried or burned.

-| Then comes the bill.
e| At 14 tons it was more than two excavators could drag, so workers cut it up where it lay, between tides, over four days.
f| Getting rid of the remains cost the county 43 million won.

g| Twelve seafood restaurants closed until the smell was gone.

a| The animal measured 12.4 meters.
b| A woman digging for clams had come upon it before dawn on Feb. 17.

i| Guk Ha-eun of a whale research center, who directed the work, found 300 squid beaks in its stomach, and 27 plastic bags.
h| A science museum will bury the bones in sand for two years to draw out the oil.
-| After that, you may visit them.
