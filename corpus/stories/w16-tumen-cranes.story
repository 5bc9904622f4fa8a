site: weekly
where: files
link: none
ko.slug: 1278
en.slug: 415
ko.date: 2025-02-24 09:15
en.date: 2025-02-26 10:30
ko.byline: 남지혜 기자
en.byline: Nam Ji-hye
ko.section: 자연
en.section: Nature
ko.title: 두만강 하구에 두루미 417마리…“20년 만에 가장 많다”
en.title: 417 cranes at the mouth of the Tumen, the most in 20 years

[ko]
> 두만강 하구의 두루미 떼. /사진=남지혜 기자
a| 올겨울 두만강 하구 습지에서 두루미 417마리가 관찰됐다.
b| 훈춘의 새 보호 모임 ‘물버들’이 지난 22일 새벽 여섯 곳에서 동시에 센 결과다.

c| 지난해 352마리보다 65마리 많고, 조사를 시작한 2005년 이래 최고 기록이다.
d| 새끼를 거느린 가족은 88쌍이었다.

e| 회원 스물세 명은 영하 19도의 추위 속에 갈대밭에 엎드려 해 뜨기 전 40분 동안 새를 셌다.
e| 두루미는 날이 밝으면 강 건너 논으로 흩어지기 때문이다.

g| 모임을 이끄는 농부 주학철(64) 씨는 늘어난 까닭을 옥수수에서 찾는다.
g2| 올해 값이 떨어져 거두지 않고 둔 밭이 많았다는 것이다.
h| 그는 “농사는 망했는데 손님은 늘었다”며 “새에게는 국경도 값도 없다”고 말했다.

[en]
> Cranes at the mouth of the Tumen. (Nam Ji-hye)
a| This winter 417 red-crowned cranes have been counted in the wetlands at the mouth of the Tumen River.
b| The figure comes from Mulbeodeul, a bird protection group in Hunchun, whose members counted from six places at once before dawn last Saturday.

c| It is 65 more than last year’s 352 and the highest since the survey began in 2005.
d| There were 88 families with young.

e| In 19 degrees of frost, 23 volunteers lay among the reeds for the 40 minutes before sunrise, because once it is light the birds scatter to the paddies across the river.

g| Joo Hak-cheol, 64, a farmer who leads the group, thinks that corn is the reason.
g2| Prices fell this year, and many fields were left unharvested.

h| “The farming was a failure, but we have more guests,” he said.
h| “Birds know nothing of borders or prices.”
