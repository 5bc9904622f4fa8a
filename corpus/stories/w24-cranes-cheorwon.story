site: weekly
where: files
link: bare
en.slug: 416
en.date: 2025-02-26 14:15
en.byline: Jin Tae-woong
en.section: Nature
en.title: Cranes crowd the paddies of Cheorwon as sites elsewhere shrink

[en]
-| More than 7,100 white-naped and red-crowned cranes are wintering this year in Cheorwon, Gangwon province, just south of the fence.

-| That is 417 more than last winter and about 60 percent of the world’s population of the two species.
-| Volunteers counted them before sunrise on Feb. 22.

-| Numbers have fallen at the Han River estuary, where riverside parking lots have spread.
-| “They have nowhere else, and that isn’t good news,” said Ma Ok-hee, 64, a rice farmer who leaves grain in her fields for them.
