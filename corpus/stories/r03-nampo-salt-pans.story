site: paper
where: files
link: amp
en.copy: amp
words: Korean version
ko.slug: 남포-소금밭-가을-출하
en.slug: nampo-salt-works-turns-to-traders
ko.date: 2024-10-29 09:40
en.date: 2024-10-31 16:15
ko.byline: 정도현 기자
en.byline: Jeong Do-hyun
ko.section: 경제
en.section: Economy
ko.title: 김장철 앞둔 남포 소금밭, 돈주에 소금 넘겨 월급 준다
en.title: To pay its workers, a Nampo salt works sells to private traders

[ko]
> 남포시 온천군의 소금밭. /사진=자료
a| 김장철을 앞두고 남포시 온천군의 한 제염소가 국가 계획분을 제쳐 두고 돈주들에게 소금을 넘기고 있는 것으로 알려졌다.
b| 남포시 소식통은 29일 “제염소가 지난 20일부터 소금 700톤을 톤당 48만 원에 팔았다”며 “국정가격의 아홉 배”라고 전했다.

c| 제염소는 지난 다섯 달 동안 종업원 540명에게 월급을 주지 못했다.
d| 지배인은 소금을 판 돈으로 밀린 월급 가운데 두 달 치를 나눠 주었고, 종업원들은 그를 ‘소금 아바이’라고 부르며 반겼다고 한다.

e| 소식통은 “검찰소에서 내려왔던 검열원들도 김장 소금을 한 가마니씩 싣고 돌아갔다”고 말했다.
f| 한편 평성 장마당의 소금 값은 1kg에 800원으로 한 달 전보다 150원 내렸다.

[en]
> Salt pans in Onchon county, Nampo. (File photo)
a| With the kimchi-making season at hand, a salt works in Onchon county, Nampo, has been selling to private financiers and letting its state quota wait.

b| “Since Oct. 20 they’ve sold 700 tons at 480,000 won a ton,” a source in the city said on Tuesday.
b| “That’s nine times the state price.”

c| The works had not paid its 540 employees for five months.
d| The manager used the proceeds to hand out two months’ back wages, and grateful workers have taken to calling him “Grandpa Salt.”

e| Even inspectors sent by the prosecutors’ office drove home with a sack of salt each, according to the source.
f| In the markets of Pyongsong, meanwhile, a kilogram of salt costs 800 won, 150 won less than a month ago.
