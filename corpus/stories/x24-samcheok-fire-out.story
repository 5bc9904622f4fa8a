site: wire
where: files
link: none
en.slug: rain-helps-crews-put-out-samcheok-wildfire
en.date: 2025-04-05 17:20
en.byline: Lim Da-sol
en.section: Climate
en.title: Rain helps crews put out Samcheok wildfire after four days

[en]
-| The wildfire that had burned for four days in Samcheok, Gangwon province, was declared under control at 1 p.m. on Saturday, after 7 millimeters of rain.

-| In all it consumed 1,510 hectares and 56 houses.
-| Nobody was killed.

-| At its height 1,207 people had been evacuated, of whom 140 have no home to return to.
-| The province will put up 60 temporary houses by May.

-| Helicopters will stay for two more days in case embers flare up again, the Korea Forest Service said.
