site: wire
where: files
link: none
en.slug: ulsan-refiner-cuts-runs-as-crude-dwindles
en.date: 2025-03-13 16:30
en.byline: Yook Ji-won
en.section: Business
en.title: Ulsan refiner cuts runs by a fifth as crude dwindles

[en]
-| Haneul Oil said on Thursday that it had cut processing at its Ulsan refinery by 20 percent because a strike by harbor pilots was keeping its tankers at sea.

-| Four of the company’s ships, carrying 4.1 million barrels, are among those waiting outside the port.
-| Its tanks hold enough for four days.

-| The strike, now in its fourth day, has also held up liquefied gas and naphtha.
-| Wholesale gasoline in the southeast rose 23 won a liter.

-| A spokesman said that export cargoes would be delayed by at least a week even if the pilots returned on Friday.
