# Dictionaries from the given sources; the names of ICU are always there.
$ mkdir subdivisions catalogues; echo "경제:經濟:" > hanja.txt; printf '經濟 [けいざい] /(n) economy/(P)/\n' | iconv -t EUC-JP > edict
$ JJAK_DATA=data jjak lexicon build --edict edict --hanja hanja.txt --subdivisions subdivisions --catalogues catalogues | grep -v names
pivot.tsv: Korean words: 1; translations: 1
written to data
! jjak: warning: subdivisions/en.xml: not installed; run: apt-get install unicode-cldr-core
! jjak: warning: catalogues/iso_3166-1.mo: not installed; run: apt-get install iso-codes
$ cat data/pivot.tsv; ls data; grep -c . data/NOTICE; jjak terms check data/pivot.tsv
economy	경제
NOTICE
dictionaries.compiled
names.tsv
pivot.tsv
13
files: 1; translations: 1; problems: 0
$ jjak lexicon build -o again -q --edict edict --hanja hanja.txt --subdivisions subdivisions --catalogues catalogues; cmp data/names.tsv again/names.tsv; cmp data/dictionaries.compiled again/dictionaries.compiled
$ : > empty; jjak lexicon build -q -o again --edict empty --hanja empty --subdivisions subdivisions --catalogues catalogues; ls again; JJAK_DATA=again jjak anchors data/NOTICE data/NOTICE > /dev/null
NOTICE
dictionaries.compiled
names.tsv
$ jjak lexicon build -o out --edict none
! jjak: none: there is no such file or folder; check the path
[1]
$ env -u HOME jjak lexicon build
! jjak: HOME is not set; give -o FOLDER
! Try “jjak lexicon build --help”.
[2]
$ jjak lexicon build --help
build dictionaries for aligning from installed packages
Usage: jjak lexicon build [OPTIONS]

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
  -o, --output FOLDER         folder to write [default: $JJAK_DATA,
                              $XDG_DATA_HOME/jjak or ~/.local/share/jjak]
      --edict FILE            EDICT, of the package edict [default:
                              /usr/share/edict/edict]
      --hanja FILE            hanja.txt, of the package libhangul-data [default:
                              /usr/share/libhangul/hanja/hanja.txt]
      --subdivisions FOLDER   folder with en.xml and ko.xml, of the package
                              unicode-cldr-core [default:
                              /usr/share/unicode/cldr/common/subdivisions]
      --catalogues FOLDER     folder with iso_3166-1.mo and others, of the
                              package iso-codes [default:
                              /usr/share/locale/ko/LC_MESSAGES]
      --json                  print the counts, and errors, as JSON
  -q, --quiet                 print nothing but errors

Replaces the files of an earlier run. Names what is not installed, and leaves it
out.

The compiled file belongs to this version of jjak and to the texts beside it.
Where it does not fit them, jjak says so and reads the texts, which gives the
same results but takes longer. Your own terms go into a file for --terms, not
into these texts.

Files:
  pivot.tsv                   Korean words of Chinese origin
  names.tsv                   countries, provinces, languages, currencies, units
  dictionaries.compiled       both of them, ready to be searched
  NOTICE                      the sources and their licences

Example:
  jjak lexicon build
