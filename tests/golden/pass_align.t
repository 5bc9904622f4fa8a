# Aligning two files, in three formats.
$ printf "The mine dug 1,204 tons of coal.\nNobody in the village was paid for the whole of that winter.\nOn Dec. 7 the GPS failed.\n" > a.en; printf "광산은 석탄 1204톤을 캤다.\n지난 7일 GPS가 고장 났다.\n" > a.ko
$ jjak align a.en a.ko | cut -d: -f1,2
[0]:[0]
[1]:[]
[2]:[1]
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ jjak align -f tsv a.en a.ko | cut -f1-3,5,6
en_index	ko_index	type	en	ko
0	0	1-1	The mine dug 1,204 tons of coal.	광산은 석탄 1204톤을 캤다.
1		1-0	Nobody in the village was paid for the whole of that winter.	
2	1	1-1	On Dec. 7 the GPS failed.	지난 7일 GPS가 고장 났다.
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ jjak align -f jsonl a.en a.ko | sed -E "s/\"(confidence|margin|length_z|weight)\": [-0-9.]+/\"\\1\": N/g"
{"en_index": [0], "ko_index": [0], "type": "1-1", "confidence": N, "margin": N, "pinned": false, "crossing": false, "length_z": N, "en": "The mine dug 1,204 tons of coal.", "ko": "광산은 석탄 1204톤을 캤다.", "anchors": [{"kind": "number", "en": "1204", "ko": "1204", "reason": "equal", "weight": N, "nats": 4.8115}, {"kind": "word", "en": "min", "ko": "광산", "reason": "dictionary", "weight": N, "nats": 3.6792}, {"kind": "word", "en": "min", "ko": "캐다", "reason": "dictionary", "weight": N, "nats": 3.6792}, {"kind": "word", "en": "dig", "ko": "캐다", "reason": "dictionary", "weight": N, "nats": 3.6792}, {"kind": "word", "en": "ton", "ko": "톤", "reason": "dictionary", "weight": N, "nats": 3.6792}, {"kind": "word", "en": "coal", "ko": "석탄", "reason": "dictionary", "weight": N, "nats": 3.6792}]}
{"en_index": [1], "ko_index": [], "type": "1-0", "confidence": N, "margin": N, "pinned": false, "crossing": false, "length_z": N, "en": "Nobody in the village was paid for the whole of that winter.", "ko": "", "anchors": []}
{"en_index": [2], "ko_index": [1], "type": "1-1", "confidence": N, "margin": N, "pinned": false, "crossing": false, "length_z": N, "en": "On Dec. 7 the GPS failed.", "ko": "지난 7일 GPS가 고장 났다.", "anchors": [{"kind": "latin", "en": "gps", "ko": "gps", "reason": "equal", "weight": N, "nats": 4.8104}, {"kind": "date", "en": "d7", "ko": "d7", "reason": "equal", "weight": N, "nats": 4.7992}]}
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
$ printf "a.en\ta.ko\ta.txt\n" | jjak align --batch - && wc -l < a.txt
3
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
! 1 pair of files aligned
$ printf "\n" > blank.en; jjak align blank.en a.ko | cut -d: -f1,2
[]:[0]
[]:[1]
[0]:[]
! aligned without made dictionaries; "jjak lexicon build" makes them, and alignments become more accurate
