site: wire
where: files
link: none
en.slug: self-driving-bus-grazes-cyclist-in-sejong
en.date: 2025-02-19 15:20
en.byline: Do Kyung-hoon
en.section: Business
en.title: Self-driving bus grazes cyclist in Sejong

[en]
-| A self-driving bus brushed against a bicycle in Sejong on Tuesday evening, slightly injuring a man in his 30s.

-| The safety driver had his hands off the wheel, as the trial permits.
-| Six cameras saw the cyclist 1.2 seconds before contact, according to the operator, but the software took him for a signpost.

-| It is the third incident since the service began in 2023.
-| The insurer expects to pay about 3 million won.

-| The city has suspended two of the route’s four buses until the software is updated.
