site: paper
where: files
link: none
en.slug: accordion-lessons-go-underground-in-pyongsong
en.date: 2025-03-07 16:45
en.byline: Oh Se-rin
en.section: Society
en.title: Accordion lessons go underground in Pyongsong

[en]
-| Private music teachers in Pyongsong, South Pyongan province, have moved their classes into cellars since a ban on paid tuition was renewed last month, a source in the province said on Thursday.

-| A course on the accordion costs 180 yuan a month.
-| Parents regard it as an investment, because children who play get into art troupes and out of hard labor.

-| The police raided 14 homes in February.
-| Neighbors listen for wrong notes, the source said, and report the beginners first.
