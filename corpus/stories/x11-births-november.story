site: wire
where: files
link: none
rendering: abridged
ko.slug: 11월-출생아-2만417명-인구동향
en.slug: births-rise-for-fifth-month-in-november
ko.date: 2025-01-22 12:00
en.date: 2025-01-22 15:40
ko.byline: 방유진 기자
en.byline: Bang Yu-jin
ko.section: 사회
en.section: Society
ko.title: 11월 출생아 2만417명, 다섯 달째 증가…14년 만에 최대 폭
en.title: Births up 13.9 percent in November, fifth straight monthly rise

[ko]
> 한 산부인과의 신생아실. /사진=자료
< 난임 시술비 지원, 소득 기준 없앤 뒤 1년
a| 지난해 11월 태어난 아기가 2만417명으로 1년 전보다 13.9% 늘었다.
b| 통계기관이 22일 발표한 인구동향에 따르면 출생아는 7월부터 다섯 달 연속 증가했다.

c| 11월 기준으로는 14년 만에 가장 큰 증가율이다.
-| 시도별로는 대전이 21.3%로 가장 많이 늘었고 세종과 인천이 뒤를 이었다.
-| 제주만 0.4% 줄었다.

d| 혼인도 1만8천902건으로 12.1% 늘어 여덟 달째 증가세를 지켰다.
-| 이혼은 7천511건으로 4.2% 줄었다.

e| 한여울대 인구학과 표승연 교수는 “코로나 때 미룬 결혼이 뒤늦게 출산으로 이어지고 있다”며 “1990년대 초에 태어난 세대가 서른을 넘긴 것도 한몫했다”고 분석했다.
-| 표 교수는 다만 이 세대가 지나가는 2027년 이후에는 다시 줄어들 수 있다고 내다봤다.

f| 사망자는 2만9천88명으로 인구는 8천671명 자연 감소했다.
-| 인구가 자연 감소하기는 61개월째다.
-| 지역 산부인과는 반가워하면서도 조심스럽다.
-| 경기 화성의 한 병원장은 “분만실 간호사를 다시 뽑기 시작했지만 2년 뒤를 장담할 수 없어 계약직으로만 뽑는다”고 말했다.

[en]
a| The number of births in South Korea rose 13.9 percent from a year earlier to 20,417 in November.
b| It was the fifth monthly increase in a row, official figures showed on Wednesday.
c| No November in 14 years has seen births grow so fast.

d| Marriages went up 12.1 percent to 18,902, the eighth consecutive gain.
e| “Weddings that were put off during the pandemic are now, belatedly, producing children,” said Pyo Seung-yeon, a demographer at Hanyeoul University, adding that the large generation of the early 1990s is now past 30.

f| With 29,088 deaths, the population still shrank by 8,671.
