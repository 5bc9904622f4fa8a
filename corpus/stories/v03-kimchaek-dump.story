site: paper
where: dump
link: none
original: r07-kimchaek-boats-missing
dump.weather: -2.1 C
dump.place: Seoul
en.by: Northern Post(North Korean Media)
en.slug: twenty-six-fishermen-missing-off-kimchaek
en.date: 2024-12-05 05:30
en.byline: Chae Do-yun
en.section: Society
en.title: Twenty-six fishermen missing off Kimchaek

[en]
