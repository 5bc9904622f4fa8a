site: wire
where: files
link: none
en.slug: won-ends-week-at-1465-a-dollar
en.date: 2025-01-10 18:20
en.byline: Do Kyung-hoon
en.section: Economy
en.title: Won ends week at 1,465.0 a dollar

[en]
-| The won lost ground for a third straight day on Friday and finished the week at 1,465.0 to the dollar, 4.5 won weaker than on Thursday.

-| It opened at 1,459.0 and at no point strengthened beyond 1,458.
-| Foreign investors bought a net 110 billion won worth of shares on the main board.

-| Traders were waiting for U.S. jobs figures due after the Seoul close.
-| Spot turnover came to $7.04 billion.
