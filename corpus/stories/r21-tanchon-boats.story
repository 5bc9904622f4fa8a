site: paper
where: files
link: none
en.slug: tanchon-crews-limp-home-after-five-days
en.date: 2024-12-04 16:10
en.byline: Chae Do-yun
en.section: Society
en.title: Tanchon crews limp home after four days adrift

[en]
-| Three fishing boats from Tanchon, South Hamgyong province, with 27 men aboard got back to port on Monday after four days adrift, a source in the province said.

-| The boats had lost power in the storm of Nov. 28.
-| One towed the others with a sail made from tarpaulin.

-| Two of the men had died of exposure.
-| Each of the survivors was given a sack of flour and a day off, the source said, and told to be ready to sail again by the weekend.
