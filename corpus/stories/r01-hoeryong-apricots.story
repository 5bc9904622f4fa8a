site: paper
where: files
link: redirected
words: 한국어 원문
ko.slug: 회령-백살구-수매-값
en.slug: hoeryong-white-apricots-sold-short
ko.date: 2024-07-16 10:20
en.date: 2024-07-18 15:05
ko.byline: 한서윤 기자
en.byline: Han Seo-yun
ko.section: 경제
en.section: Economy
ko.title: 회령 백살구 풍년인데…농민들 “차라리 술을 담그겠다”
en.title: A bumper crop of white apricots, and growers who would rather make liquor

[ko]
> 함경북도 회령시의 살구나무 거리. /사진=자료
< 무산 감자, 작년보다 열흘 일찍 나와
a| 함경북도 회령시의 명물인 백살구가 올해 풍년을 맞았지만, 수매 값이 너무 낮아 농민들이 내놓기를 꺼리고 있는 것으로 전해졌다.
b| 함경북도 소식통은 16일 “회령시 수매상점이 지난 11일부터 백살구를 1kg당 450원에 사들이고 있다”며 “장마당에서는 같은 물건이 2천 원에 팔린다”고 전했다.

c| 당국은 올해 회령에서 백살구 320톤을 거둬들여 절반을 평양으로 보내겠다는 계획이지만, 첫 닷새 동안 모인 것은 19톤에 불과했다.
d| 농민들은 비가 와서 살구가 터졌다거나 벌레를 먹었다는 핑계를 대고 있다.

e| 소식통은 “살구를 헐값에 넘기느니 술을 담가 설에 팔겠다는 집이 많다. 항아리를 구하지 못해 이웃 군까지 다녀오는 사람도 있다.”라고 말했다.
f| 이에 시 인민위원회는 지난 14일 농장원 가운데 17세대의 뜰을 뒤져 술독 23개를 압수했다.
g| 그러나 단속에 나갔던 안전원들이 그 술을 나눠 마셨다는 소문이 돌면서 주민들의 비난이 커지고 있다고 소식통은 덧붙였다.

[en]
> A street lined with apricot trees in Hoeryong, North Hamgyong province. (File photo)
< Musan potatoes reach market ten days early
a| The white apricots for which Hoeryong is famous have done exceptionally well this year, but growers in the North Hamgyong province city are reluctant to part with them at the price the state is offering.
b| Since July 11, the city’s purchasing store has been paying 450 won a kilogram, a source in the province said on Tuesday.
b| The same fruit fetches 2,000 won at the markets.

c| The authorities want to take in 320 tons of apricots this season and ship half to Pyongyang.
c| In the first five days they collected 19.
d| Growers have blamed split skins after rain, or worms.

e| “Plenty of families would sooner turn the fruit into liquor and sell it at Lunar New Year than give it away,” the source said.
e| “Some have gone to the next county looking for jars.”
f| On July 14, the city people’s committee responded by searching the yards of 17 farm households and confiscating 23 crocks of liquor.
g| Rumor has it that the officers who carried out the raid shared the contents among themselves, the source added, and residents are seething.
