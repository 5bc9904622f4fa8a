site: paper
where: dump
link: absolute
original: p03-motorcycle-crackdown
dump.weather: 17.8 C
dump.place: Seoul
en.by: Northern Post(North Korean Media)
en.slug: police-in-chongjin-seize-140-motorcycles
en.date: 2024-10-22 05:30
en.byline: Oh Se-rin
en.section: Society
en.title: Police in Chongjin seize 140 motorcycles in 10 days

[en]
