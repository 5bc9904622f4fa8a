site: lighthouse
where: files
link: none
en.slug: 20250121000040
en.date: 2025-01-21 11:05
en.byline: Ham Jae-hee
en.section: Ports & Sea
en.title: Korean seaweed exports near $1 billion

[en]
-| Exports of dried laver reached $961 million last year, up 22.4 percent, the fisheries ministry said on Monday.

-| Growers in Wando, Jindo and Haenam produced 149 million bundles of 100 sheets.
-| The United States took a fifth of them.

-| At home, supermarket prices for gimbap laver rose to 3,500 won for 10 sheets, half as much again as two years ago.
-| The ministry has licensed 2,700 hectares of new farms to bring them down.
