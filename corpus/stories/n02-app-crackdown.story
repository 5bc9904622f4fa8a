site: wire
where: files
link: encoded
ko.slug: 청진-손전화-앱-단속-전자인증서
en.slug: chongjin-app-crackdown-digital-certificates
ko.date: 2024-11-19 08:40
en.date: 2024-11-21 11:15
ko.byline: 서하린 기자
en.byline: Seo Ha-rin
ko.section: 기술
en.section: Technology
ko.title: “암호 대라”…청진 길거리서 손전화 앱 검열
en.title: No certificate, no app: Inspectors comb through phones in Chongjin

[ko]
> 평양의 한 매장에 진열된 스마트폰. 기사 내용과 직접 관련 없음. /사진=자료
< 새 기종에 깔린 ‘붉은 창’의 정체
< 장마당 기술봉사소, 손님 줄고 값은 올라
< 중국 손전화 전파탐지, 국경서 다시 강화

a| 손전화기에 깔린 앱을 일일이 들여다보는 단속이 함경북도 청진시에서 시작됐다.
b| 국가가 발급한 ‘전자인증서’가 없는 앱은 그 자리에서 지워진다고 복수의 소식통이 전했다.

c| 함경북도의 한 소식통은 지난 14일 “기차역과 장마당 입구에 세 명씩 조를 지어 서 있다가 젊은 사람만 골라 전화기를 내놓으라고 한다”며 “암호를 대지 않으면 전화기를 통째로 가져간다”고 말했다.
d| 단속조는 체신소 직원과 대학생 규찰대로 짜였다.

e| 전자인증서는 앱이 당국의 심사를 거쳤다는 사실을 증명하는 일종의 디지털 도장이다.
f| 올해 9월 이후에 나온 기종은 앱을 열 때마다 인증서를 대조하고, 맞지 않으면 화면에 붉은 경고창을 띄운다.
-| 경고가 세 번 쌓이면 전화기가 아예 잠긴다.

g| 문제는 그 이전에 팔린 전화기다.
g| 낡은 기종에는 대조 기능이 없어 사람들이 QR 코드로 주고받은 사전과 게임, 영상 재생기를 마음대로 깔아 써 왔다.

h| 값도 뛰었다.
i| 기술봉사소에서 인증서를 받은 앱을 새로 까는 데 한 개에 3만5천 원, 쌀 5㎏ 값이 든다.
j| 9월만 해도 1만2천 원이면 됐다.

k| 양강도의 다른 소식통은 “혜산에서도 18일부터 단속이 시작됐는데 중국 전화기를 쓰는 사람들은 아예 집에 두고 다닌다”고 말했다.
l| 이 소식통에 따르면 하루에 걸리는 사람은 40명 남짓으로, 대부분은 훈계를 듣고 풀려나지만 한국 영상이 나온 두 명은 보위부로 넘겨졌다.

m| 전문가들은 당국이 앱 하나하나를 통제하는 단계로 넘어갔다고 본다.
n| 정보통신 분야 연구자인 변수아 씨는 “예전에는 파일에 서명을 붙였다면 이제는 프로그램 자체에 붙이는 것”이라며 “기술만 보면 미국이나 한국의 앱 장터가 쓰는 방식과 크게 다르지 않지만 목적이 보안이 아니라 검열”이라고 설명했다.

o| 그렇다고 길이 완전히 막힌 것은 아니다.
p| 청진의 한 대학생은 “인증서를 베껴 다른 앱에 입히는 솜씨 좋은 사람이 벌써 있다”며 “단속조에 있는 아이도 그 사람한테 전화기를 맡긴다”고 귀띔했다.

[en]
> Smartphones on display in a Pyongyang shop in a file photo.
> A phone repair stall of the kind that installs certified apps.
< What the ‘red window’ on new phones really does
< Border towns step up hunt for Chinese handsets

a| Inspectors in the northeastern city of Chongjin have begun going through people’s smartphones, app by app.
b| Anything that lacks a state-issued “digital certificate” is erased on the spot, several sources said.

c| “They stand in threes at the railway station and at the market gates, and it’s only the young they tell to hand over their phones,” a source in North Hamgyong Province said last Thursday.
c| “Refuse to give your passcode and they keep the whole phone.”
d| Each team is made up of telecom office staff and student monitors.

e| The certificate is a kind of digital stamp, proof that an app has passed official screening.
f| Models sold since September check for it every time an app is opened.
f| If it does not match, a red warning fills the screen.
g| The trouble is with older phones, which cannot run the check and whose owners have been free to install dictionaries, games and video players passed from hand to hand by QR code.

h| Prices have jumped, too.
i| Having a certified app installed at a service shop now costs 35,000 won, as much as five kilograms of rice.
j| In September it was 12,000.

k| The checks reached Hyesan, on the Chinese border, on Monday, according to another source, in Ryanggang Province.
k| “Those with Chinese phones simply leave them at home,” the source said.
l| About 40 people a day are caught there, and most get away with a lecture.
l| Two whose phones held South Korean videos were handed over to state security.

m| Experts see a shift to control over each individual app.
n| “It used to be files that were signed, and now it is the program itself,” said Byun Su-a, who studies information technology.
n| “Technically that is not so different from what app stores in the U.S. or South Korea do, but the aim is censorship and not security.”

o| Still, there are ways around it.
p| “Somebody clever is already copying certificates onto other apps,” a university student in Chongjin confided.
p| “Even a kid on one of the inspection teams takes his phone to him.”
-| The student asked not to be named for fear of punishment.
