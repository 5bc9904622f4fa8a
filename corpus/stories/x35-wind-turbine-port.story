site: wire
where: files
link: none
en.slug: mokpo-to-build-port-for-wind-turbines
en.date: 2024-12-20 16:10
en.byline: Yook Ji-won
en.section: Business
en.title: Mokpo to build port for offshore wind turbines

[en]
-| Mokpo, in South Jeolla province, will build a quay for assembling offshore wind turbines by 2031, at a cost of 318 billion won, the maritime ministry said on Thursday.

-| The quay is to handle 870 megawatts of turbines a year.
-| Blades 120 meters long can be stored on a yard of 64 hectares.

-| Developers welcomed the plan but said that cables mattered more.
-| “A port without a grid is a parking lot,” one executive said.
