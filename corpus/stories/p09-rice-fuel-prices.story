site: paper
where: files
link: gone
ko.slug: 2월-셋째주-쌀값-연유값-동향
en.slug: rice-steady-fuel-climbs-in-mid-february
en.date: 2025-02-20 15:10
en.byline: Jeong Do-hyun
en.section: Markets
en.title: Price watch: Rice holds steady while fuel climbs for a third week

[en]
> Sacks of rice at a North Korean market. (File photo)
< How we collect market prices
< Yuan gains on the won in border cities
-| Rice prices in North Korea’s main cities were little changed in mid-February, while gasoline and diesel rose for a third week in a row.

-| A kilogram of rice sold for 8,100 won in Pyongyang on Sunday, up just 50 won from the previous survey.
-| In Sinuiju it cost 8,200 won, and in Hyesan 8,700 won.
-| The gap between Hyesan and the capital has narrowed for the first time since November.

-| Corn told a different story.
-| At 3,600 won a kilogram in Hyesan, it was 6.5 percent dearer than two weeks earlier, a sign that poorer families are already cutting back on rice.

-| Fuel moved the most.
-| Gasoline in Pyongyang reached 29,000 won a kilogram, and diesel 24,500 won.
-| A source in North Pyongan province put the increase down to the exchange rate and to deliveries held up by ice.
-| “Dealers are selling only to regulars and telling everyone else to come back next week,” the source said.
-| “Next week they say the same thing.”

-| The U.S. dollar traded at 21,300 won and the Chinese yuan at 2,950 won, both slightly higher than at the start of the month.

-| Prices usually ease after the Day of the Shining Star holiday on Feb. 16 as stockpiled goods come back onto the market.
-| Whether they do so this year will depend largely on how soon fuel shipments resume.
