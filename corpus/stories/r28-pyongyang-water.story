site: paper
where: files
link: none
en.slug: water-reaches-only-the-tenth-floor-in-new-pyongyang-street
en.date: 2024-11-28 15:35
en.byline: Oh Se-rin
en.section: Society
en.title: Water reaches only the 10th floor in new Pyongyang street

[en]
-| On one of Pyongyang’s showcase streets, tap water comes on for two hours a day and goes no higher than the 10th floor, a source in the city said on Tuesday.

-| Residents of a 32-story building in Hwasong district collected $120 a household for a pump.
-| It burned out after four days.

-| Carriers now haul water up for 500 won a bucket.
-| Those who live on the 30th floor pay double.

-| Eleven families have asked to be moved to old, low buildings, the source said, and have been refused.
