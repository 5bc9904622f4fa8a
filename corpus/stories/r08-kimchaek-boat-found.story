site: paper
where: files
link: none
ko.slug: 김책-실종-고깃배-한척-발견
en.slug: one-of-three-kimchaek-boats-found-adrift
ko.date: 2024-12-04 14:45
en.date: 2024-12-05 11:20
ko.byline: 채도윤 기자
en.byline: Chae Do-yun
ko.section: 사회
en.section: Society
ko.title: 김책 실종 고깃배 한 척 찾았다…8명 가운데 6명 생존
en.title: One of Kimchaek’s missing boats found adrift with six survivors

[ko]
a| 함경북도 김책 앞바다에서 실종됐던 고깃배 세 척 가운데 한 척이 엿새 만에 발견된 것으로 알려졌다.
b| 함경북도 소식통은 4일 “김책수산사업소의 28마력짜리 배가 전날 저녁 화대군 무수단 앞에서 떠다니다 무역선 눈에 띄었다”며 “탔던 8명 가운데 6명이 살아 있었다”고 전했다.

c| 살아남은 이들은 언 낙지를 날로 먹고 돛천을 덮고 버텼다.
d| 나머지 두 척에 탄 18명의 소식은 여전히 없다.

e| 도 안전국은 살아 돌아온 선원들을 병원이 아니라 초대소로 데려가 이틀째 조사하고 있다.
f| 남쪽 배와 접촉했는지 따지기 위해서라고 한다.

g| 가족들은 면회조차 하지 못했다.
h| 소식통은 “바다에서 죽다 살아 온 사람을 죄인 취급하니 부두가 울음바다가 됐다”고 말했다.

[en]
a| One of the three fishing boats that disappeared off Kimchaek, North Hamgyong province, has been found after six days.

b| A trading ship spotted the 28-horsepower vessel of the city’s fishery station drifting off Musudan in Hwadae county on Tuesday evening, a source in the province said on Wednesday.
b| Six of the eight men aboard were alive.

c| They had survived on frozen squid, eaten raw, and kept warm under sailcloth.
d| There is still no word of the 18 who were on the other two boats.

e| Instead of going to a hospital, the survivors were taken to a guesthouse, where the provincial police have been questioning them for two days.
f| The aim, reportedly, is to establish whether they had contact with a South Korean vessel.

g| Their families have not been allowed to see them.
h| “They cheated death at sea and are being treated like criminals,” the source said.
h| “The whole pier was in tears.”
