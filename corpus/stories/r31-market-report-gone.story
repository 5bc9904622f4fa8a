site: paper
where: files
link: section
en.slug: won-and-rice-hold-firm-in-early-april
en.date: 2025-04-07 15:25
en.byline: Jeong Do-hyun
en.section: Economy
en.title: Won and rice hold firm in early April

[en]
-| Rice cost 9,400 won a kilogram in Pyongyang on April 6, unchanged from two weeks earlier, Northern Post’s regular survey of markets shows.

-| In Sinuiju it was 9,500 won and in Hyesan 9,800.
-| The dollar traded at about 21,000 won in all three cities.

-| Gasoline, at 32,000 won a kilogram in Hyesan, was the only item to move by more than 5%.
-| Traders there put the rise down to checks on trucks at the border.
