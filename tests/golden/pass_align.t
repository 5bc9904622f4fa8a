# Two files, three formats.
$ printf "The mine dug 1,204 tons of coal.\nNobody was paid.\nOn Dec. 7 the GPS failed.\n" > a.en; printf "광산은 석탄 1204톤을 캤다.\n지난 7일 GPS가 고장 났다.\n" > a.ko
$ jjak align a.en a.ko | cut -d: -f1,2
$ jjak align -f tsv a.en a.ko | cut -f1-3,5,6
$ jjak align -f jsonl a.en a.ko | sed -E "s/\"(confidence|length_z|weight)\": [-0-9.]+/\"\\1\": N/g"
$ printf "a.en\ta.ko\ta.txt\n" | jjak align --batch - && wc -l < a.txt
$ printf "\n" > blank.en; jjak align blank.en a.ko | cut -d: -f1,2
