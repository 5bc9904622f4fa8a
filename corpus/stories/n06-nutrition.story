site: wire
where: both
link: encoded
ko.slug: 유엔-식량농업기구-북한-영양부족-성명
en.slug: un-food-agency-north-korea-undernourishment
ko.date: 2024-12-11 07:30
en.date: 2024-12-13 15:45
ko.byline: 방유진 기자
en.byline: Bang Yu-jin
ko.section: 국제
en.section: Diplomacy
ko.title: FAO “북한 주민 43.6% 영양부족”…어린이 발육부진 17.2%
en.title: Four in 10 North Koreans undernourished, U.N. food agency says

[ko]
> 평안남도의 한 협동농장에서 주민들이 옥수수를 거두고 있다. /사진=자료
< 콩 종자 900톤, 국경 열리기만 기다린다
< 팔뚝 둘레 한 번 못 잰 7년

a| 유엔 식량농업기구(FAO)가 북한 주민 열 명 가운데 네 명 이상이 제대로 먹지 못하고 있다고 밝혔다.
b| FAO는 지난 9일 로마에서 낸 성명에서 2021∼2023년 평균 영양부족 인구 비율을 43.6%로 추산했다.
c| 직전 3년 평균보다 1.9%포인트 낮지만 아시아 평균 8.4%의 다섯 배가 넘는다.

d| 성명이 가장 무겁게 다룬 것은 어린이였다.
e| 다섯 살 아래 어린이의 17.2%가 나이에 견줘 키가 작은 발육부진 상태였고, 2.5%는 키에 견줘 몸무게가 크게 모자라는 급성 영양실조였다.
f| 평안도보다 양강도와 자강도에서 그 비율이 두 배 가까이 높았다.

g| FAO의 식량안보 담당관 마르타 올리베이라는 “곡물의 총량보다 무엇을 먹느냐가 문제”라며 “단백질과 지방에서 얻는 열량이 권장량의 절반에도 못 미친다”고 말했다.

h| 곡물 사정은 조금 나아졌다.
h| 올해 가을 수확량은 쌀 210만 톤, 옥수수 150만 톤 등 모두 482만 톤으로 지난해보다 3.1% 늘어난 것으로 추산됐다.
i| 그래도 필요한 양에는 86만 톤이 모자란다.
j| 수입과 지원으로 메울 수 있는 양은 그 절반 남짓이라고 FAO는 내다봤다.

-| 영양부족 인구 비율은 최소한의 열량을 섭취하지 못하는 사람이 전체 인구에서 차지하는 비중을 뜻한다.
-| FAO는 북한에 상주 인력이 없어 위성 자료와 무역 통계, 중국 쪽 시장 가격을 바탕으로 수치를 낸다.

k| 국경이 닫힌 뒤 국제기구 직원들이 돌아가지 못한 것도 정확한 파악을 어렵게 한다.
l| 서울의 한 대학에서 보건학을 가르치는 예승희 교수는 “2017년 이후 아이들의 팔뚝 둘레를 직접 잰 조사가 없다”며 “43%라는 숫자는 30%일 수도, 50%일 수도 있다”고 지적했다.

m| FAO는 내년 사업비로 4600만 달러가 필요하다고 호소했다.
n| 올해는 목표액의 12%만 걷혔다.
o| 돈이 모이면 콩 종자 900톤과 소형 온실 3만여 동을 보내 27만 가구의 겨울 채소 농사를 돕겠다는 계획이다.

p| 회원국들은 오는 16일 제네바에서 만나 지원 재개 조건을 논의한다.
q| 미국과 유럽연합(EU)은 분배 감시를 먼저 보장해야 한다는 입장이다.

[en]
> Farmers bring in corn at a cooperative farm in South Pyongan Province in a file photo.
< Seven years without a survey
< Aid talks resume in Geneva
< Soybean seed waits for the border to open

a| More than four in 10 North Koreans do not get enough to eat, the U.N. Food and Agriculture Organization said.
b| In a statement issued in Rome on Monday, the agency put the average share of undernourished people at 43.6 percent for the years 2021 to 2023.
c| That is down 1.9 percentage points from the previous three-year period.
c| But it is more than five times the average for Asia, 8.4 percent.

d| The gravest part of the statement concerned children.
e| Among those younger than 5, 17.2 percent were stunted, meaning too short for their age.
e| Another 2.5 percent suffered from acute malnutrition, with a body weight far too low for their height.
f| In Ryanggang and Jagang provinces the rates were nearly twice as high as in the Pyongan provinces.

g| “What people eat matters more than how much grain there is in total,” said Marta Oliveira, a food security officer at the agency.
g| “The calories they get from protein and fat are less than half the recommended amount.”

h| The grain supply has improved a little, with this autumn’s harvest estimated at 4.82 million tons, including 2.1 million of rice and 1.5 million of corn, for a gain of 3.1 percent over last year.
i| Even so, the country is 860,000 tons short of what it needs.
j| Imports and aid are expected to cover little more than half of the gap, the FAO said.

k| An accurate picture is all the harder to obtain because international staff have not been able to return since the borders were closed.
l| “Nobody has put a tape measure around a child’s arm there since 2017,” said Ye Seung-hee, who teaches public health at a university in Seoul.
l| “That 43 percent could be 30, and it could be 50.”

m| The agency appealed for $46 million for its work next year.
n| This year it received only 12 percent of what it had asked for.

o| With enough money, it would send 900 tons of soybean seed and more than 30,000 small greenhouses.
o| These would help 270,000 households grow vegetables in winter.

p| Member states will meet in Geneva next Monday to discuss the terms on which aid might resume.
q| The U.S. and the European Union insist that monitoring of its distribution be guaranteed first.
-| Pyongyang has not responded to the statement.
