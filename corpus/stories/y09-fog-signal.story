site: lighthouse
where: files
link: reciprocal
words: Read in English
ko.slug: 20240613000204
en.slug: 20240614000018
ko.date: 2024-06-13 15:30
en.date: 2024-06-14 13:35
ko.byline: 예준혁 기자
en.byline: Ye Jun-hyuk
ko.section: 날씨
en.section: Weather
ko.title: 인천 앞바다 해무에 뱃길 11개 막혀…5천200명 발 묶였다
en.title: Sea fog shuts 11 ferry routes off Incheon, stranding 5,200

[ko]
a| 13일 인천 앞바다에 짙은 해무가 끼면서 인천과 섬을 잇는 여객선 14개 항로 가운데 11개가 운항을 멈췄다.
b| 백령도 부근의 가시거리는 오전 7시 한때 80m까지 줄었다.

c| 인천항운항관리센터는 이날 하루 승객 5천200여 명이 배를 타지 못한 것으로 파악했다.
d| 연평도에서는 응급 환자 한 명이 해경 헬기 대신 경비함으로 네 시간 만에 옮겨졌다.

e| 기상청은 찬 바닷물 위로 덥고 습한 남풍이 흘러든 탓이라며 14일 오후에야 안개가 걷힐 것으로 내다봤다.
f| 올해 들어 해무로 배가 끊긴 날은 23일로 지난해 같은 기간보다 9일 많다.

[en]
a| Dense sea fog on Thursday closed 11 of the 14 ferry routes between Incheon and its islands.
b| At 7 a.m. visibility near Baengnyeong island fell to 80 meters.

c| The Incheon ferry control center put the number of passengers unable to travel at more than 5,200.
d| On Yeonpyeong island, an emergency patient who would have been flown out by the coast guard had to go by patrol ship, which took four hours.

e| The weather agency blamed a warm, damp southerly wind over cold water and said the fog would not lift until Friday afternoon.
f| Ferries have now been stopped by fog on 23 days this year, nine more than by this time last year.
