site: wire
where: files
link: hreflang
ko.slug: 김치냉장고-특허소송-2심-판결
en.slug: kimchi-refrigerator-patent-appeal-ruling
ko.date: 2024-11-28 15:20
en.date: 2024-11-29 09:00
ko.byline: 방유진 기자
en.byline: Bang Yu-jin
ko.section: 산업
en.section: Business
ko.title: 김치냉장고 특허 2심 뒤집혀…“두레전자, 187억 물어라”
en.title: Appeals court reverses kimchi refrigerator ruling, orders Dure to pay 18.7 billion won

[ko]
a| 김치냉장고의 발효 온도 조절 기술을 둘러싼 특허 소송에서 2심 법원이 1심을 뒤집었다.
b| 특허법원은 28일 두레전자가 중소기업 맛누리테크에 187억 원을 배상하라고 판결했다.

c| 맛누리는 2017년 김치통 바닥의 가스 농도를 재서 온도를 0.1도 단위로 바꾸는 장치를 특허로 등록했다.
d| 두레전자가 이듬해 내놓은 제품에 같은 장치가 들어갔다는 것이 맛누리의 주장이다.

e| 1심은 두 장치의 감지기 위치가 다르다며 두레의 손을 들어 줬다.
f| 그러나 2심 재판부는 “위치를 20mm 옮긴 것은 통상의 기술자가 쉽게 생각할 수 있는 변경”이라고 판단했다.

g| 종업원 46명인 맛누리는 6년 소송에 매출의 두 배가 넘는 돈을 썼다.
h| 두레전자는 상고하겠다고 밝혔다.

[en]
a| An appeals court has overturned a lower court’s decision in a patent dispute over how kimchi refrigerators control fermentation.
b| Dure Electronics must pay 18.7 billion won in damages to Matnuri Tech, a small manufacturer, the Patent Court ruled on Thursday.

c| In 2017 Matnuri patented a device that measures gas at the bottom of the kimchi container and adjusts the temperature in steps of 0.1 degree.
d| It says that a model that Dure brought out a year later contains the same device.

e| The first court sided with Dure on the ground that the two sensors sit in different places.
f| “Moving the sensor by 20 millimeters is a change that would occur readily to an ordinary engineer,” the appeals court said.

g| Matnuri, which has 46 employees, has spent more than twice its annual sales on six years of litigation.
h| Dure said it would take the case to the Supreme Court.
