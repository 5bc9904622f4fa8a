site: weekly
where: files
link: none
en.slug: 403
en.date: 2025-01-28 18:30
en.byline: Nam Ji-hye
en.section: Border
en.title: Snow 43 centimeters deep stops trains at Tumen

[en]
-| Trains between Tumen and Hunchun were halted for nine hours on Monday by snow that reached a depth of 43 centimeters.

-| A rotary plow borrowed from Mudanjiang cleared the line by 5 p.m.
-| Some 1,100 passengers were put up in schools and an army barracks.

-| Freight across the bridge to North Korea, which had been due to pause for Lunar New Year in any case, stopped a day early.

-| More snow is not expected before the weekend.
