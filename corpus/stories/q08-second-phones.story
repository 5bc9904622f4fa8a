site: paper
where: dump
link: bare
dump.weather: 27.5 C
dump.place: Nairobi
en.by: Northern Post(North Korean Media)
en.slug: officials-in-north-hamgyong-told-to-hand-over-second-phones
en.date: 2024-09-26 05:30
en.byline: Chae Do-yun
en.section: Politics
en.title: Officials in North Hamgyong told to hand over second phones

[en]
-| Party and government officials in North Hamgyong province have been ordered to surrender any second cellphone registered in someone else’s name by the end of the month.

-| The order came down to the provincial party committee in Chongjin on Sept. 16 and was read out at a closed-door meeting of department heads at 8 a.m. the following day, a source in the province told Northern Post on Tuesday.
-| Anyone who turns in a phone voluntarily will not be asked where it came from.
-| Anyone caught with one after Sept. 30 will face a party trial.

-| “Hardly any official above section chief has just the one phone,” the source said.
-| “They carry one for work, and they keep the other at home, under the name of a cousin or a driver, for business they don’t want overheard.”

-| The second phones are ordinary domestic handsets, not the smuggled Chinese models used to call abroad.
-| What worries the authorities, according to the source, is that the real users do not appear in the records of the state telecom operator.
-| A recent check of 1,240 numbers in Chongjin found that 3.5% of them were being used by someone other than the registered subscriber, and most of those users were officials or their wives.

-| The affair began with a theft.
-| In July, a pickpocket working the city’s Sunam market was caught with a phone belonging to a provincial trade official, and security agents who went through it found messages discussing the price of 20 tons of rolled steel.
-| The phone was registered to a 78-year-old woman in Kyongsong county who had never owned one.

-| Compliance has been patchy so far.
-| Only 31 phones had been turned in as of Sept. 22, and many were older models with cracked screens that nobody was using anyway, the source said.
-| The good ones are being passed on to relatives or sold.

-| That, in turn, has hit the market for used handsets.
-| A secondhand smartphone that fetched 180 U.S. dollars in August now goes for $130, and dealers in Chongjin’s Pohang district have stopped buying phones without papers altogether.

-| Some officials see the order as the start of something bigger.
-| “First it’s the phone, then they’ll ask what you talked about on it,” one was quoted as telling a friend.
-| “Nobody believes the part about no questions asked.”

< Security agents in Chongjin step up checks of photo albums on phones
< Telecom operator raises fee for changing a number’s owner
