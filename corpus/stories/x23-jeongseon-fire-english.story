site: wire
where: files
link: none
en.slug: second-gangwon-wildfire-threatens-ancient-pines
en.date: 2025-04-04 08:50
en.byline: Chae Eun-woo
en.section: Climate
en.title: Second Gangwon wildfire threatens forest of ancient pines

[en]
-| Firefighters were struggling on Thursday evening to keep a wildfire in Jeongseon, Gangwon province, away from a pine forest said to be 1,000 years old.

-| The fire, one of two burning in the province, has spread over 1,430 hectares and was 71 percent contained at 6 p.m.
-| Forty-four houses are gone and 1,260 people are in shelters.

-| Thirty-four helicopters took part on Thursday as the wind eased to 7 meters a second.
-| Crews have wrapped the oldest trunks in fire-resistant blankets.

-| Investigators have found a burned-out chainsaw at the logging site where the flames were first seen.
