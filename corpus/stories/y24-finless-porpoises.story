site: lighthouse
where: files
link: none
en.slug: 20250221000068
en.date: 2025-02-21 14:00
en.byline: Ye Jun-hyuk
en.section: Ports & Sea
en.title: 27 dead porpoises wash up along the west coast in a month

[en]
-| Twenty-seven finless porpoises have been found dead on beaches in North Jeolla and South Chungcheong provinces since Jan. 20, the coast guard said on Thursday.

-| Most had drowned in stow nets.
-| Eleven came ashore in Buan county alone.

-| Porpoises are a protected species, so the carcasses have to be buried or burned.
-| Researchers kept the heads of four and found plastic in the stomachs of two.

-| Fishermen have been offered nets with an escape hatch, but fewer than 30 of 1,300 boats use them.
