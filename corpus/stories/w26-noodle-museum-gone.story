site: weekly
where: files
link: gone
ko.slug: 1290
en.slug: 421
en.date: 2025-03-12 10:40
en.byline: Nam Ji-hye
en.section: People & Places
en.title: A museum for a single noodle press

[en]
-| In Helong, Jilin province, a museum has opened that has only one exhibit.

-| It is a press for buckwheat noodles, carved from a pear tree in 1911 and carried across the Tumen River on a man’s back.
-| His granddaughter Heo Bun-nyeo, 82, gave it to the city on condition that it be used.

-| And so every Saturday at noon the curator puts 20 kilograms of dough through it and visitors eat the exhibit’s work.
