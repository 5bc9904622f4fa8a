site: wire
where: files
link: locale
ko.slug: strontium-clock-second-redefinition
en.slug: strontium-clock-second-redefinition
ko.date: 2025-03-25 09:30
en.date: 2025-03-26 13:15
ko.byline: 채은우 기자
en.byline: Chae Eun-woo
ko.section: 과학
en.section: Science
ko.title: 300억 년에 1초…국내 스트론튬 시계, ‘초의 재정의’ 후보로
en.title: A clock that loses a second in 30 billion years joins race to redefine time

[ko]
a| 대전의 한울표준연구소가 만든 스트론튬 광시계가 국제 ‘초’의 새 기준을 정하는 비교 시험에 들어간다.
b| 연구소는 24일 이 시계의 오차가 300억 년에 1초 이내로 확인됐다고 밝혔다.

c| 지금의 1초는 1967년 정한 세슘 원자의 진동을 따른다.
d| 국제 도량형 기구들은 2030년까지 빛의 진동을 쓰는 새 정의로 바꿀 예정이며, 참가 자격을 얻은 시계는 일곱 나라의 열한 대뿐이다.

e| 비교는 6월부터 위성과 광섬유로 파리와 도쿄의 시계를 이어 진행한다.
f| 시계의 높이가 1cm만 달라도 중력 때문에 시간이 어긋나므로 연구소 바닥 높이부터 다시 쟀다.

g| 금보라 책임연구원은 “지진계보다 예민한 시계라 옆 건물 승강기를 멈추고 쟀다”고 말했다.

[en]
a| A strontium optical clock built by the Hanul Standards Institute in Daejeon is to take part in the trials that will set a new basis for the second.
b| Its error has been confirmed as less than one second in 30 billion years, the institute said on Monday.

c| The second in use today was fixed in 1967 by the oscillation of the cesium atom.
d| International bodies plan to go over to a definition based on light by 2030.
d| Only 11 clocks in seven countries have qualified.

e| From June, satellites and optical fiber will link the clock with others in Paris and Tokyo for comparison.
f| A difference in height of a single centimeter is enough for gravity to put clocks out of step, so the institute began by measuring its floor again.

g| “It’s more sensitive than a seismometer,” said Geum Bo-ra, the lead researcher.
g| “We took our readings with the elevator next door switched off.”
