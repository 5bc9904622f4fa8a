# Units of a corpus in other formats: which units, which files, and the texts of whole documents.
$ jjak build $CORPUS/articles/www.northernpost.example -q -o out; grep '"level": "sentence"' out/corpus.jsonl > sentences; jjak export out -f jsonl -q | cmp - sentences && jjak export out -f tmx -q | cmp - out/corpus.tmx && echo the same
the same
$ jjak export out -f tsv -q --min-confidence 0.99 --types 1-1 --where link=read_in_korean,hreflang --where from=2024-11-01 --where to=2024-11-30 | cut -f 1,3,4,10,11 | head -4
id	type	confidence	date_ko	link
herb-smugglers-open-new-route-across-upper-yalu-f1a81d90:s0-0	1-1	1.0000	2024-11-12T09:30+09:00	read_in_korean
herb-smugglers-open-new-route-across-upper-yalu-f1a81d90:s1-1	1-1	0.9998	2024-11-12T09:30+09:00	read_in_korean
herb-smugglers-open-new-route-across-upper-yalu-f1a81d90:s2-2	1-1	0.9997	2024-11-12T09:30+09:00	read_in_korean
$ jjak export out -f tsv -q --level paragraph --where site=northernpost.example | cut -f 2 | sort | uniq -c
      1 level
    120 paragraph
$ jjak export out -f moses -o moses && ls moses && (cd moses && sha256sum --check --quiet jjak.sha256) && wc -l moses/corpus.*
corpus.en
corpus.ids
corpus.ko
jjak.sha256
   259 moses/corpus.en
   259 moses/corpus.ids
   259 moses/corpus.ko
   777 total
! 259 units
$ jjak export out -f xces -o xces -q --where pair=$(tail -n 1 out/corpus.tsv | cut -d : -f 1) && find xces -type f | sed 's/-[0-9a-f]*\.xml/-ID.xml/' | sort; sed -n 2,5p xces/corpus.xces
xces/corpus.xces
xces/en/three-boats-with-26-men-missing-off-kimchaek-ID.xml
xces/jjak.sha256
xces/ko/three-boats-with-26-men-missing-off-kimchaek-ID.xml
<cesAlign version="1.0">
<linkGrp targType="s" fromDoc="en/three-boats-with-26-men-missing-off-kimchaek-80f507ea.xml" toDoc="ko/three-boats-with-26-men-missing-off-kimchaek-80f507ea.xml">
<link id="L1.1" xtargets="s0;s0" certainty="0.9997"/>
<link id="L1.2" xtargets="s1 s2 s3;s1" certainty="0.9698"/>
$ jjak export out -f jsonl -q --level document | head -n 1 | python3 -c 'import json, sys; [print(p["rendering"], p["confidence"], p["en"][:40], "|", p["ko"][:20]) for p in json.loads(sys.stdin.read())["passages"][:4]]'
literal 0.9972 Police in Chongjin, North Hamgyong provi | 함경북도 청진시에서 번호판 없는 오토
literal 0.9972 Eleven checkpoints have gone up at key p | 함경북도 소식통은 17일 “도 안전국
literal 0.9983 The campaign was prompted by an accident | 소식통에 따르면 이번 단속은 지난달 
literal 0.9983 The rider fled, and because the motorcyc | 사고를 낸 운전자는 현장에서 달아났고
$ printf 'en\tko\n=1+1\t+더하기\n' > units.tsv; jjak export units.tsv -f csv; jjak export units.tsv -f xliff --ko-tag ko-KP -q
id,level,type,confidence,en,ko,url_en,url_ko,date_en,date_ko,link,en_paragraphs,ko_paragraphs,en_sentences,ko_sentences
,,,,'=1+1,'+더하기,,,,,,,,,
<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="corpus-1" source-language="ko-KP" target-language="en" datatype="plaintext">
<body>
<trans-unit id="1">
<source xml:lang="ko-KP">+더하기</source>
<target xml:lang="en" state="translated">=1+1</target>
</trans-unit>
</body>
</file>
</xliff>
! one unit
$ jjak export units.tsv -f xlsx -o units.xlsx -q && jjak export units.tsv -f xlsx -o again.xlsx -q && cmp units.xlsx again.xlsx && unzip -l units.xlsx | grep -c sheet1.xml
1
