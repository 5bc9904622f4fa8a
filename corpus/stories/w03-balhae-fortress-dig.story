site: weekly
where: files
link: rooted
ko.slug: 1219
en.slug: 384
ko.date: 2024-12-05 11:15
en.date: 2024-12-06 17:40
ko.byline: 황보람 기자
en.byline: Hwang Bo-ram
ko.section: 역사
en.section: History
ko.title: 연해주 발해 성터서 온돌 깐 병영 첫 확인
en.title: Soldiers of Balhae slept warm, dig in Russian Far East suggests

[ko]
> 체르나야강 성터에서 드러난 ‘ㄱ’자 쪽구들. /동북강역연구원 제공
> 병영 터에서 나온 바둑알.

a| 러시아 연해주의 발해(渤海) 성터에서 온돌을 갖춘 병영 터가 처음으로 확인됐다.
b| 동북강역연구원 등 한·러 공동 조사단은 지난 3일 서울에서 설명회를 열고 올해 8월부터 석 달간 체르나야강 성터에서 벌인 발굴 성과를 공개했다.

c| 조사단에 따르면 병영은 길이 24.5m, 너비 7m의 장방형 건물로, 9세기 전반에 지어져 발해가 멸망한 926년 무렵까지 쓰인 것으로 보인다.
d| 방 세 칸에서는 모두 ‘ㄱ’자 모양의 쪽구들이 나왔다.
d| 쪽구들은 방 전체가 아니라 벽을 따라 일부에만 구들을 놓는 난방 방식이다.
e| 고구려(高句麗) 살림집에서는 흔하지만 발해의 군사 시설에서 확인된 예는 없었다.

# f| 숯이 말해 준 연대

g| 연대는 아궁이에서 나온 숯이 알려 줬다.
h| 시료 14점을 방사성탄소연대측정(AMS)으로 분석한 결과 대부분 830년에서 890년 사이에 몰려 있었다.
i| 조사단장인 윤재호 박사는 “숯 한 줌이 문헌 열 권보다 솔직할 때가 있다. 발해 사람들이 스스로 남긴 기록이 거의 없는 만큼 이런 자료는 더욱 귀하다”고 말했다.

j| 성벽의 구조도 드러났다.
j| 바깥쪽은 강돌로 쌓고 안쪽은 흙을 다져 올렸다.
j| 남은 높이는 가장 높은 곳이 3.8m다.
k| 성의 둘레는 1천280m로, 기병 300명가량이 머물 수 있는 규모라고 조사단은 추정했다.

# l| 연어 뼈와 바둑알

m| 병사들의 일상을 보여 주는 유물도 적지 않다.
n| 부뚜막 옆 구덩이에서는 연어와 사슴 뼈, 불에 탄 조와 콩이 쏟아졌고, 돌을 갈아 만든 바둑알 19점이 가죽 주머니 흔적과 함께 발견됐다.
o| 조사단은 연어 뼈의 DNA를 분석해 어느 강에서 잡은 것인지 밝힐 계획이다.

p| ‘북(北)’ 자를 새긴 기와 조각은 해석이 엇갈린다.
q| 조사단은 북쪽 부대를 가리키는 표시로 보지만, 기와를 구운 가마의 이름이라는 반론도 나왔다.
r| 설명회에 참석한 고고학자 문성희 교수는 “글자 하나로 부대 편제까지 말하는 것은 이르다. 같은 글자가 다른 성에서도 나오는지 먼저 확인해야 한다”고 지적했다.

-| 이번 발굴에는 두 나라 대학원생 12명도 자원봉사자로 참여했다.
s| 조사단은 내년 6월 성의 남문 터를 파 볼 예정이며, 출토품 27점을 한국에서 전시하는 방안도 현지 당국과 협의하고 있다.

< 발해 동경(東京)은 어디였나
< 연해주 옥저 마을의 온돌
< [기고] 기와 한 장으로 읽는 북방사

[en]
> An L-shaped heating flue in the barracks at the Chernaya River fortress. Courtesy of the Northeast Frontiers Institute

a| Archaeologists have for the first time found a barracks with underfloor heating at a fortress of Balhae, the kingdom that once ruled much of what is now the Russian Far East.
b| A joint team of Korean and Russian researchers, led by the Northeast Frontiers Institute, presented the results of its three-month dig at the Chernaya River site, which began in August, at a briefing in Seoul on Tuesday.

c| The barracks was a rectangular building 24.5 meters long and 7 meters wide, the team said.
c| It appears to have gone up in the first half of the ninth century and stayed in use until about 926, when Balhae fell.
d| All three of its rooms had an L-shaped “jjokgudeul,” a heated ledge that follows the walls instead of filling the whole floor.

e| Such ledges are common in the houses of Goguryeo, an earlier kingdom, but none had been identified in a Balhae military building.

# f| Dated by charcoal

g| It was charcoal from the hearths that gave the date.
h| Most of the 14 samples put through accelerator mass spectrometry, or AMS, a form of radiocarbon dating, fell between 830 and 890.
i| “There are times when a handful of charcoal is more honest than ten volumes of chronicles,” said Dr. Yoon Jae-ho, who heads the team.
i| “The people of Balhae left almost no records of their own, which makes evidence like this all the more precious.”

j| The dig also laid bare the fortress wall, which is river stone on the outside and rammed earth on the inside and still stands 3.8 meters tall at its highest point.
k| With a circuit of 1,280 meters, the team estimates, the fort could have held about 300 mounted men.

# l| Salmon bones and game pieces

m| Many of the finds speak of the soldiers’ daily lives.
n| A pit beside the stove was full of salmon and deer bones, charred millet and beans.
n| The excavators also found 19 polished stone pieces for the board game baduk, with traces of the leather pouch that had held them.
o| DNA from the salmon bones will be tested to learn which river the fish came from.

p| Less clear is what to make of a piece of roof tile incised with the character for “north.”
q| The team reads it as the mark of a northern unit, but others at the briefing argued that it was the name of the kiln.
r| “It is too early to reconstruct the order of battle from a single character,” said Prof. Moon Sung-hee, an archaeologist who attended.
r| “First we need to see whether the same one turns up at other forts.”

s| The team plans to dig at the south gate next June.
s| It is also in talks with the Russian authorities about exhibiting 27 of the finds in South Korea.

< Where was Balhae’s eastern capital?
< Heated floors of the Okjeo villages
