site: lighthouse
where: files
link: section
en.slug: 20250401000005
en.date: 2025-04-01 07:30
en.byline: Lighthouse Daily
en.section: Weather
en.title: Highest tide of the spring due on Tuesday night

[en]
-| The tide at Incheon will rise to 9.6 meters at 11:40 p.m. on Tuesday, the highest of the spring, and people are advised to stay off seawalls.

-| Parking lots at the Sorae and Yeonan harbors will close at 9 p.m.
-| Pumps have been placed at 14 points where the street flooded last September.

-| The next spring tide, on April 29, is expected to be 20 centimeters lower.
