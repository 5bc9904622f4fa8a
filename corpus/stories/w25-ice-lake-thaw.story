site: weekly
where: files
link: none
en.slug: 412
en.date: 2025-02-12 11:25
en.byline: Jin Tae-woong
en.section: Border
en.title: Early thaw empties the tents on Jingpo Lake

[en]
-| The 58 tents of smelt sellers on Jingpo Lake in Heilongjiang province were taken down on Sunday, 10 days earlier than planned.

-| The ice had thinned to 38 centimeters, two below the limit.
-| A truck had gone through it the day before, though the driver got out.

-| Traders reckon that they have lost a third of the season.
-| “One warm week and the year is over,” said Jiang Yun, 47, who had ordered 300 kilograms of flour for frying.
