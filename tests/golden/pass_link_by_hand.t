# What users can say about links: pairs, rejections, wordings, rules; and --no-links.
$ mkdir a; for n in 1 2; do printf "<html lang=en><title>Herbs $n</title><link rel=canonical href=http://a.kr/en/$n><p>Herb traders crossed the river again on day $n, said a source in the town. <a href=/ko/$n>바다 건너 말</a></p>" > a/en$n.html; printf "<html lang=ko><title>약초 $n</title><link rel=canonical href=http://a.kr/ko/$n><p>약초 장사꾼들이 $n일 다시 강을 건넜다고 도시의 소식통이 전했다. 경비대는 알면서도 모른 체했다.</p>" > a/ko$n.html; done; jjak link a
url_en	url_ko	how	score	evidence	runner_up	margin	days	mutual	version	label	coverage_en	coverage_ko
http://a.kr/en/1	http://a.kr/ko/1	content	0.9988	content: 1, Herbs 약초, traders 장사꾼, again 다시 | plain_link: 바다 건너 말	http://a.kr/ko/2	0.5488		one-way	site	full	0.8244	0.8125
http://a.kr/en/2	http://a.kr/ko/2	content	0.9988	content: 2, Herbs 약초, traders 장사꾼, again 다시 | plain_link: 바다 건너 말	http://a.kr/ko/1	0.5488		one-way	site	full	0.8244	0.8125
! pairs: 2; articles without a partner: 0
$ printf "ko\tpart\t바다 건너\n" > words.tsv; jjak link a --wordings words.tsv | cut -f1-5
url_en	url_ko	how	score	evidence
http://a.kr/en/1	http://a.kr/ko/1	read_in_korean	0.9900	read_in_korean: 바다 건너 말
http://a.kr/en/2	http://a.kr/ko/2	read_in_korean	0.9900	read_in_korean: 바다 건너 말
! pairs: 2; articles without a partner: 0
$ jjak link a --wordings words.tsv --no-links -q | wc -l
3
$ jjak link a --url-rule "http://a.kr/en/{id}=>http://a.kr/ko/{id}" | cut -f1-5
url_en	url_ko	how	score	evidence
http://a.kr/en/1	http://a.kr/ko/1	url_pattern	0.9500	url_pattern: a.kr/en/{id} => a.kr/ko/{id}
http://a.kr/en/2	http://a.kr/ko/2	url_pattern	0.9500	url_pattern: a.kr/en/{id} => a.kr/ko/{id}
! pairs: 2; articles without a partner: 0
$ printf "http://www.a.kr/en/1/\ta/ko2.html\nhttp://a.kr/en/9\thttp://a.kr/ko/1\n" > pairs.tsv; jjak link a --pairs pairs.tsv | cut -f1-5
url_en	url_ko	how	score	evidence
http://a.kr/en/1	http://a.kr/ko/2	given	1.0000	given: pairs.tsv
! jjak: warning: pairs.tsv:2: no article of the inputs has this address: http://a.kr/en/9
! pairs: 1; articles without a partner: 2
$ jjak link a --wordings words.tsv -q | tail -n +2 | head -1 > no.tsv; jjak link a --wordings words.tsv --reject no.tsv --unpaired left.tsv | cut -f1,2; cat left.tsv
url_en	url_ko
http://a.kr/en/2	http://a.kr/ko/2
url	language	reason	detail	best	score
http://a.kr/en/1	en	rejected	http://a.kr/ko/1	http://a.kr/ko/2	0.4500
http://a.kr/ko/1	ko	not_referenced		http://a.kr/en/1	0.0000
! pairs: 1; articles without a partner: 2
$ printf "one\n" > broken.tsv; jjak link a --pairs broken.tsv
! jjak: broken.tsv:1: expected two addresses or paths, English <TAB> Korean; found: one
[1]
$ printf "ko\twords\n" > broken.tsv; jjak link a --wordings broken.tsv
! jjak: broken.tsv:1: expected ko or en <TAB> part, whole or name <TAB> words; found: ko words
[1]
$ jjak link a --url-rule "http://a.kr/en=>http://a.kr/ko"
! jjak: wrong option: "http://a.kr/en=>http://a.kr/ko"; expected FROM=>TO, names in braces in both
[2]
