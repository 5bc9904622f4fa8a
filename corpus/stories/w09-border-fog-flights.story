site: weekly
where: files
link: front
en.slug: 406
en.date: 2025-02-12 09:30
en.byline: Seol Min-jae
en.section: Essays
en.title: Waiting for the fog to lift

[en]
> Morning fog over the Tumen valley, seen from a hillside near Tumen city.

-| The first thing you learn at the airport in Yanji is not to trust the clock.
-| The board said 7:50 a.m., then 9:20, then nothing at all, and nobody around me looked surprised.

-| Fog here has an address.
-| It gets up off the two rivers before dawn, when the water is warmer than the air, and it lies in the valleys until the sun is strong enough to move it.
-| In January that may be 11 a.m., and it may be never.

-| The woman beside me was carrying a rice cooker to her daughter in Incheon.
-| “Last winter I waited 14 hours, and in the end they gave us each a bun and a blanket,” she said.
-| “The bun was good.”

-| My grandfather used to say that the border was only ever closed to people.
-| Cranes crossed it, and smoke, and the smell of other people’s dinners.
-| Fog crosses it best of all, because for a few hours it takes the border away.
-| From the hill above Tumen city you look down on a white floor, perfectly level, with a chimney on this side and a chimney on that side, and you could not say which country either belongs to.

-| Pilots are less sentimental.
-| A retired captain once explained to me that the runway is safe down to a visibility of about 550 meters, that the mountains to the south leave little room to go around again, and that a plane which misses its approach cannot simply wander off in any direction it likes.
-| To the southeast there is a line it must not cross.
-| He drew it for me on a napkin, 2.5 centimeters from the end of the runway, and then he drew the fog over it in pencil until the line was gone.

-| We boarded at 1:15 p.m.
-| The rice cooker had a seat to itself.
-| For about a minute there was nothing in the windows, and then we came up into a light so hard that everyone pulled down the shades, and I never did see which side of the river we had left.

< A week on the slow train to Tumen
< Cranes count the border as home
