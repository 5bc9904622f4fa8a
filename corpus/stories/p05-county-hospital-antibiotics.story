site: paper
where: files
link: tracked
ko.slug: 정평군-병원-항생제-약제사-부족
en.slug: jongpyong-hospital-short-of-antibiotics-pharmacists
ko.date: 2025-01-23 08:50
en.date: 2025-01-23 17:25
ko.byline: 한서윤 기자
en.byline: Han Seo-yun
ko.section: 보건
en.section: Health
ko.title: 항생제도 약제사도 없다…함남 군 병원의 겨울
en.title: A county hospital runs out of antibiotics, and of people to dispense them

[ko]
> 북한의 한 지방 병원 외래 접수 창구. /사진=자료
< 독감 번진 함흥, 시장 약값 두 배로
< 지방 병원 현대화 한다더니…건물만 새것
1| 함경남도 정평군의 한 병원이 항생제가 바닥나 폐렴 환자조차 제대로 치료하지 못하고 있는 것으로 알려졌다.
2| 함경남도 소식통은 23일 “군 병원 약국에 들어오는 항생제가 지난해 11월부터 끊기다시피 했다”면서 “의사들이 처방전 대신 시장에서 사 올 약 이름을 적어준다”고 전했다.

3| 소식통에 따르면 이 병원이 지난 4분기에 받기로 한 페니실린은 3천 병이었으나 실제 들어온 것은 400병에 그쳤다.
4| 그나마도 수술 환자 몫으로 떼어놓고 나면 일반 환자에게 돌아갈 것은 없다.
-| 아목시실린(AMX)과 같은 먹는 약은 아예 공급 목록에서 빠졌다.

5| 약을 다룰 사람이 없는 것도 심각한 문제다.
6| 정원 6명인 약국에 남은 약제사는 한 명으로, 나머지는 결혼이나 병을 구실로 그만둔 뒤 대부분 시장에서 약을 팔고 있다.
7| 한 달 월급은 4만 원을 밑도는데 시장에서는 일주일이면 그만한 돈을 벌 수 있기 때문이다.

8| 남은 약제사 한 명이 쉬는 날에는 청소를 맡은 직원이 약을 내주는 형편이다.
9| 지난 14일에는 약병을 헷갈려 아이에게 어른 용량의 해열제를 내주었다가, 마침 이를 본 간호원이 뒤쫓아가 바꿔준 일도 있었다.

10| 시장에서 항생제 주사약 한 대는 6천500원, 열흘 치면 6만5천 원에 이른다.
11| 쌀 8kg과 맞먹는 돈이다.
12| 가짜 약도 적지 않아, 주민들은 병에 찍힌 생산 일자와 봉인 상태를 꼼꼼히 살핀 뒤에야 돈을 치른다고 한다.

13| 지난 20일 폐렴에 걸린 어머니를 손수레에 태워 20리 길을 온 40대 조 모 씨는 사흘 치 약밖에 사지 못했다.
14| 그는 의사에게 “사흘 맞고 나면 그다음은 하늘에 맡기는 수밖에 없다”고 말한 것으로 전해졌다.

15| 병원 측은 도 보건국에 거듭 지원을 요청했지만, 자체로 고려약(한약)을 만들어 해결하라는 답변만 돌아왔다.
16| 이에 의사와 간호원들은 오는 3월부터 주 이틀씩 산에 올라 약초를 캐야 한다.
17| 소식통은 “지방 병원을 현대적으로 꾸린다고 하지만 사람들이 바라는 것은 번쩍이는 건물이 아니라 주사 한 대”라고 지적했다.

[en]
> The outpatient desk of a provincial hospital in North Korea. (File photo)
> Medicine sold at a North Korean market. (File photo)
< Medicine prices double in Hamhung as flu spreads
< Provincial hospitals get new walls, not new drugs
< What a sick day costs in North Korea
1| A hospital in Jongpyong county, South Hamgyong province, has so little in the way of antibiotics that it cannot properly treat even pneumonia.
2| “Deliveries of antibiotics to the county hospital’s pharmacy have all but stopped since November,” a source in the province said on Thursday.
2| Instead of prescriptions, doctors write down the names of drugs for patients to buy at the market.

3| The hospital was supposed to get 3,000 vials of penicillin in the last quarter of 2024 but received just 400.
4| Once doses for surgical patients are put aside, nothing is left for anyone else.

10| At the market, a single antibiotic injection goes for 6,500 won, and a 10-day course for 65,000 won.
11| That is the price of eight kilograms of rice.
12| Fakes are so common that people hand over their money only after closely checking the production date and the seal on the vial.

13| On Monday, a man in his 40s surnamed Jo brought his mother, who had pneumonia, to the hospital in a handcart from eight kilometers away.
13| He could afford only three days’ worth of medicine.
14| “After the three days are up, all we can do is leave it to heaven,” he reportedly told the doctor.

5| Just as serious is the lack of people to handle what drugs there are.
6| The pharmacy is meant to have a staff of six, but only one pharmacist remains.
6| The others quit, citing marriage or illness, and most of them now sell medicine at the market.
7| A month’s pay comes to less than 40,000 won, a sum they can earn in a week as vendors.

8| When the last pharmacist takes a day off, a cleaner hands out the medicine.
9| On Jan. 14, a child was given an adult dose of a fever reducer because the bottles had been mixed up.
9| A nurse who happened to notice ran after the family and exchanged it.

15| The hospital has appealed repeatedly to the provincial health bureau, only to be told to solve the problem itself by making traditional remedies.
16| Starting in March, its doctors and nurses will have to spend two days a week in the hills gathering medicinal herbs.

17| “They talk about modernizing provincial hospitals, but what people want is an injection, not a shiny building,” the source said.
