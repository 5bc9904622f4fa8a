site: wire
where: files
link: section
ko.slug: 배달로봇-의무보험-첫-사고
en.slug: delivery-robot-hits-cyclist-first-mandatory-insurance-claim
ko.date: 2025-02-18 11:20
en.date: 2025-02-19 10:00
ko.byline: 방유진 기자
en.byline: Bang Yu-jin
ko.section: 산업
en.section: Business
ko.title: 자전거와 부딪친 배달로봇…의무보험 첫 청구 320만 원
en.title: Delivery robot hits cyclist, prompting first claim under new insurance rule

[ko]
> 인도를 달리는 배달로봇. /사진=자료
a| 음식을 나르던 로봇이 자전거를 들이받아 실외 이동로봇 의무보험이 시행된 뒤 처음으로 보험금이 청구됐다.
b| 17일 보험업계에 따르면 지난 6일 경기 성남시 판교의 한 인도에서 배달로봇 ‘둥이’가 골목에서 나오던 자전거와 부딪쳐 30대 여성이 손목을 삐었다.

c| 청구액은 치료비와 자전거 수리비를 합쳐 320만 원이다.
d| 로봇 업체는 여성이 휴대전화를 보고 있었다며 과실을 6 대 4로 나누자고 했지만, 피해자는 로봇이 경고음을 내지 않았다고 반박한다.

e| 로봇에 달린 카메라 여섯 대는 충돌 0.8초 전에 자전거를 알아봤다.
e| 그러나 시속 5.5km에서 멈추는 데 1.1초가 걸렸다.

f| 의무보험은 지난해 11월 도입돼 전국 로봇 1천270대가 가입해 있다.
g| 한 대의 연 보험료는 28만 원으로 승용차의 절반이 안 된다.

h| 손해보험연구소의 연도현 위원은 “이번 과실 비율이 앞으로의 잣대가 될 것”이라고 내다봤다.

[en]
> A delivery robot on a sidewalk. (File photo)
a| A robot carrying food has collided with a bicycle, leading to the first claim since insurance became mandatory for robots that move about outdoors.

b| The accident happened on Feb. 6 on a sidewalk in Pangyo, in the city of Seongnam, when a cyclist came out of an alley in front of a robot named Dungi, insurers said on Monday.
b| The rider, a woman in her 30s, sprained her wrist.

c| For treatment and repairs she is asking 3.2 million won.
d| The robot’s operator says she was looking at her phone and proposes a 60-40 split of the blame.
d| She counters that the robot gave no warning sound.

e| Its six cameras recognized the bicycle 0.8 seconds before the impact, but at 5.5 kilometers an hour it needed 1.1 seconds to stop.

f| Under the rule, introduced in November, 1,270 robots across the country are insured.
g| Each costs 280,000 won a year, less than half the premium for a car.

h| “However the blame is divided here will be the yardstick from now on,” said Yeon Do-hyun of a research institute for non-life insurance.
