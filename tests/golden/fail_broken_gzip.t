# Damaged archives: intact parts are read, damaged parts are reported with their place.
$ head -c 9000 $CORPUS/articles/crawl-2025.warc.gz > cut.warc.gz
$ jjak link cut.warc.gz
url_en	url_ko	how	score	evidence	runner_up	margin	days	mutual	version	label	coverage_en	coverage_ko
https://peninsulawire.example/en/2024/12/un-food-agency-north-korea-undernourishment	https://peninsulawire.example/ko/2024/12/%EC%9C%A0%EC%97%94-%EC%8B%9D%EB%9F%89%EB%86%8D%EC%97%85%EA%B8%B0%EA%B5%AC-%EB%B6%81%ED%95%9C-%EC%98%81%EC%96%91%EB%B6%80%EC%A1%B1-%EC%84%B1%EB%AA%85	read_in_korean	1.0000	read_in_korean: 한국어로 읽기 | reciprocal: Read in English (Korean page) | hreflang: ko | hreflang: en (Korean page)		1.0000	2	mutual	site	full	0.9103	0.7983
! jjak: warning: cut.warc.gz, byte 6945: ends too early: gzip data
! pairs: 1; articles without a partner: 0
$ printf "not gzip at all" > not.warc.gz; jjak link not.warc.gz
! jjak: not.warc.gz, byte 0: damaged record of a web archive: no WARC/1.x line
[1]
$ jjak extract cut.warc.gz -o texts > /dev/null; ls texts | wc -l
2
! jjak: cut.warc.gz, byte 6945: ends too early: gzip data
