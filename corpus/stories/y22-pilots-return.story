site: lighthouse
where: files
link: none
en.slug: 20250315000012
en.date: 2025-03-15 09:40
en.byline: Ham Jae-hee
en.section: Ports & Sea
en.title: Ulsan pilots go back up the ladder after five days

[en]
-| Harbor pilots in Ulsan ended their strike late on Friday, its fifth day, with 34 ships waiting at anchor.

-| They accepted a 17 percent increase in fees for night work and won the right to refuse a boarding when waves are higher than 2.7 meters.
-| Seven tankers were brought in before midnight.

-| Clearing the rest of the line will take until Tuesday, the maritime office said.
-| “We asked for safe ladders and got new ones as well as money,” said Mok Jin-cheol, who heads the pilots’ association.
