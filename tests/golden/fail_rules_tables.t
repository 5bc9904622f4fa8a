# Mistakes in tables of rules: each with its file, its line and what to do.
$ printf "# ours\ndate-words\t입력\tmodified\n" > value.tsv; echo One. | jjak split --lang en --rules value.tsv
$ printf "date-words\t-입력\ndate-words\t입력\tmodified\n" > value.tsv; echo One. | jjak split --lang en --rules value.tsv
$ printf "boilerplate-classes\tarticle\n" > classes.tsv; echo One. | jjak split --lang en --rules classes.tsv
$ printf "agencies\tours\n\nagencies\tours\n" > twice.tsv; echo One. | jjak split --lang en --rules twice.tsv
$ printf "date-words\t올린 날\n" > short.tsv; echo One. | jjak split --lang en --rules short.tsv
$ printf "agencies\tours\tyes\n" > long.tsv; echo One. | jjak split --lang en --rules long.tsv
$ printf "agencies\t\261\342\300\332\n" > euc-kr.tsv; echo One. | jjak split --lang en --rules euc-kr.tsv
$ printf "reporters\t기자\n" > list.tsv; echo One. | jjak split --lang en --rules list.tsv
$ printf "date-words\t올린 날\tsome day\n" > some.tsv; echo One. | jjak split --lang en --rules some.tsv
$ printf "trade-words\tStringer\n" > capital.tsv; echo One. | jjak split --lang en --rules capital.tsv
$ printf "dateline-credits\tphoto\n" > english.tsv; echo One. | jjak split --lang en --rules english.tsv
$ printf "agencies\t-nobody\n" > absent.tsv; jjak build --rules absent.tsv -o out .
$ printf "agencies\tours\tyes\n" > long.tsv; echo One. | jjak --json split --lang en --rules long.tsv
