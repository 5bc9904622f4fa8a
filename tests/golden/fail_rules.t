# Mistakes in rule files.
$ printf "[en abbrevs]\nadm\n" > a.rules; echo One. | jjak split --lang en --rules a.rules
$ printf "gen sen\n" > b.rules; echo One. | jjak split --lang en --rules b.rules
$ printf "[en before-name]\n# navy\nCdre.\n" > c.rules; echo One. | jjak split --lang en --rules c.rules
$ printf "[ko endings]\n습니다*\n" > d.rules; echo One. | jjak split --lang ko --rules d.rules
$ printf "[ko endings]\n-슴둥\n" > e.rules; jjak build --rules e.rules -o out .
$ printf "[en starters]\nso \377\n" > f.rules; echo One. > a.en; echo 하나. > a.ko; jjak align a.en a.ko --rules f.rules
$ echo One. | jjak split --lang en --rules none.rules
