site: paper
where: warc
link: encoded
ko.slug: 함흥-고급중학교-로봇-소조-평양-가다
en.slug: hamhung-robotics-club-goes-to-pyongyang
ko.date: 2025-03-06 10:00
en.date: 2025-03-11 08:30
ko.byline: 오세린 기자
en.byline: Oh Se-rin
ko.section: 기획
en.section: Features
ko.title: [기획] 고장 난 세탁기로 만든 로봇, 평양에 가다
en.title: Built from a broken washing machine, a school’s robot heads for Pyongyang

[ko]
> 북한의 한 고급중학교 교실. /사진=자료
> 함경남도 함흥시 전경. /사진=자료
< 정보기술 수재반, 지방으로 확대
< “소조비가 월급보다 많다”…학부모들 한숨
< 평양 소년들의 새 장래 희망은 ‘프로그람 개발자’
1| 함경남도 함흥시의 한 고급중학교 물리 실험실에는 저녁마다 불이 켜진다.
2| 전기가 나가는 날이면 아이들은 자동차 축전지에 LED 등을 연결해 놓고 납땜을 이어간다.
3| 이 학교 로봇 소조(동아리) 학생 일곱 명은 오는 20일 평양에서 열리는 전국 청소년 로봇 경연에 도 대표로 나간다.

4| 함경남도 소식통은 6일 “도 예선에 나온 열한 개 학교 가운데 제1중학교가 아닌 일반 학교는 이곳뿐이었다”며 “아무도 기대하지 않던 학교가 1등을 하자 심사를 맡은 대학 교원들까지 자리에서 일어나 박수를 쳤다”고 전했다.
-| 제1중학교는 도마다 수재들을 모아 가르치는 학교다.

5| 경연에 나갈 로봇의 이름은 ‘성천강’이다.
6| 함흥을 가로지르는 강에서 따온 이름으로, 바닥에 그려진 선을 따라가며 색깔별로 공을 골라 담는 것이 임무다.
7| 몸체는 고장 난 세탁기의 철판을 잘라 만들었고, 바퀴는 장난감 자동차에서, 회전부는 못 쓰게 된 인쇄기에서 떼어 왔다.
8| 새로 산 것은 중국산 조종기판 두 장과 감지기 네 개가 전부로, 값은 모두 합쳐 85달러였다.

# h1| 학부모들이 모은 140만 원

9| 그 돈을 마련하는 일부터가 쉽지 않았다.
10| 학교에서는 소조에 줄 예산이 한 푼도 없다고 했고, 시 교육부는 경연 참가를 허가하는 문서 한 장만 내려보냈을 뿐이다.
11| 결국 학부모들이 세대당 20만 원씩 140만 원을 모았다.
11| 모자라는 금액은 소조를 맡은 30대 물리 교원 윤 모 씨가 자전거를 팔아 보탰다.

12| 윤 씨는 학부모 모임에서 “아이들 대신 제가 빚을 지겠습니다. 이 아이들은 전기가 없어서, 부속이 없어서, 책이 없어서 못 한다는 말을 한 번도 한 적이 없습니다. 없으면 만들었습니다. 어른들이 먼저 안 된다고 말할 수는 없지 않습니까?”라고 말해 여러 사람의 눈시울을 붉히게 했다고 한다.

# h2| “기계는 출신을 묻지 않는다”

13| 소조원은 남학생 다섯 명과 여학생 두 명이다.
14| 프로그램을 맡은 열여섯 살 림 모 양은 집에 컴퓨터가 없어 종이에 코드를 적어 두었다가 학교에서 옮겨 넣는 방식으로 석 달을 버텼다.
15| 공책 네 권을 빼곡히 채운 그 코드는 도 예선에서 단 한 번도 멈추지 않았다.

16| 시장에서 신발을 고치는 림 양의 아버지는 처음에는 소조 활동을 반대했으나, 어느 날 딸이 “사람은 출신을 묻지만 기계는 묻지 않아요.”라고 하는 말을 듣고는 더 말리지 못했다고 소식통은 전했다.

18| 지난 1일 동네 주민 200여 명이 지켜보는 가운데 학교 운동장에서 열린 마지막 공개 시험에서 로봇은 공 열두 개를 2분 40초 만에 모두 골라 담았다.
20| 다만 햇빛이 강해지자 감지기가 빨간색과 주황색을 구별하지 못하는 약점이 드러나, 학생들은 그날 밤 사이다병 마개로 가리개를 만들어 붙였다.

21| 남은 걱정은 평양까지 가는 길이다.
22| 함흥에서 평양까지는 열차로 하루면 닿을 거리이지만 정전이 잦은 요즘에는 사흘이 걸리기도 해, 학생들은 로봇을 셋으로 나눠 솜옷에 싸서 배낭에 넣어 가기로 했다.

23| 1등을 하면 김책공업종합대학에 추천받을 자격이 주어진다.
24| 소식통은 “등수에 들지 못해도 괜찮다고 다들 말은 하지만, 요즘 동네 사람들은 만나기만 하면 로봇 이야기부터 꺼낸다”며 “오랜만에 온 동네가 한마음으로 바라는 일이 생긴 것”이라고 말했다.

[en]
> A classroom at a North Korean secondary school. (File photo)
< Classes for gifted young programmers expand beyond the capital
< Club fees that cost more than a month’s wages
1| Every evening, the lights come on in the physics lab of a secondary school in Hamhung, South Hamgyong province.
2| When the power goes out, the students hook up LED lamps to a car battery and carry on soldering.
3| The seven members of the school’s robotics club will represent their province at a national youth contest in Pyongyang on Thursday of next week.
4| Of the 11 schools in the provincial round, theirs was the only one that was not an elite academy, a source in the province said last Thursday.
4| “When the school nobody had expected anything from came in first, even the university lecturers on the jury stood up and applauded,” the source said.

5| The robot is called Songchongang.
6| Named after the river that runs through Hamhung, it is designed to follow a line on the floor and pick up balls sorted by color.
7| Its body was cut from the steel panels of a broken washing machine, while the wheels came off a toy car and the rotating parts out of a dead printer.
8| The only things bought new were two Chinese control boards and four sensors, for a total of $85.

# h1| Parents pass the hat

9| Finding even that much money was a struggle.
10| The school said it had nothing in its budget for the club, and all the city’s education department sent was a single sheet of paper granting permission to compete.
11| In the end, parents put in 200,000 won per household for a total of 1.4 million won, and the club’s adviser, a physics teacher in his 30s surnamed Yun, sold his bicycle to cover the rest.

12| “I’ll go into debt so the children don’t have to,” Yun told a meeting of parents.
12| “Not once have they said they couldn’t do something because there was no electricity, no parts or no books.

12| “What they didn’t have, they made.
12| How can we adults be the first to say it can’t be done?”
12| Several of those present were moved to tears, according to the source.

# h2| ‘Machines don’t ask’

13| The club has five boys and two girls.
14| One of the girls, a 16-year-old surnamed Rim, is its programmer.
14| With no computer at home, she spent three months writing code on paper and typing it in at school.
15| The code, which fills four notebooks from cover to cover, did not crash once in the provincial round.

16| Her father, who repairs shoes at a market, was against the club at first.
16| Then one day she told him, “People ask about your family background, but machines don’t.”
16| After that, the source said, he could no longer object.

18| The last public test took place on the school’s sports ground on Saturday, March 1.
18| As more than 200 neighbors looked on, the robot sorted all 12 balls in two minutes and 40 seconds.
20| When the sun grew stronger, however, a weakness came to light: the sensors could not tell red from orange.
20| That night, the students made shades for them out of soda bottle caps.

21| What worries them now is the journey.
22| The train to Pyongyang should take a day, but with power cuts as frequent as they are, it can take three.
22| The students plan to split the robot into three parts, wrap them in padded clothes and carry them in their backpacks.

23| First prize brings eligibility for a recommendation to Kim Chaek University of Technology.
24| “Everyone says it doesn’t matter if they don’t place, but these days people in the neighborhood can’t meet without talking about the robot,” the source said.
24| “It’s been a long time since we all had something to hope for together.”
-| The club has already begun collecting scrap for its next machine.
