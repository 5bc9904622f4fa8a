site: wire
where: files
link: none
en.slug: moves-to-seoul-area-lowest-in-a-decade
en.date: 2025-01-22 17:10
en.byline: Bang Yu-jin
en.section: Society
en.title: Moves to Seoul area fall to lowest in a decade

[en]
-| Fewer people moved to Seoul and its surroundings last year than in any year since 2014, official figures showed on Wednesday.

-| The capital area gained a net 45,000 residents, 13.9 percent fewer than in 2023.
-| People in their 20s accounted for nearly all of the inflow.

-| In November alone 20,950 more people left Busan, Daegu and Gwangju than arrived.
-| Incheon grew for the fifth month in a row.

-| Expensive housing is the main reason, said Pyo Seung-yeon, a demographer at Hanyeoul University.
