site: wire
where: files
link: absolute
original: q03-pukchang-coal-contest
rendering: adapted
en.slug: north-korean-mine-contest-ends-in-injury
en.date: 2024-12-13 10:50
en.byline: Peninsula Wire staff
en.section: North Korea
en.title: Miner hurt as North Korean pit chases record with too few props

[en]
o| A miner in his 20s was badly hurt on Dec. 4 when the roof of a North Korean coal mine gave way, Northern Post reports.

a| The mine, in the Pukchang district of South Pyongan province, is in the middle of a year-end production contest between platoons.

m| Safety rules call for props every 0.8 meters, but with deliveries below 40 percent of plan the gap is often more than 1.5 meters, according to the paper’s source.
n| Two of three methane detectors do not work.

f| The daily target was raised from about 350 tons to 500 at the start of the month.

g| In the first five days the mine managed 412.5.

c| First prize is a 32-inch Chinese television, half a pig and 20 bottles of liquor.

q| The official report blames the victim’s “personal carelessness.”

u| Winners are to be announced on Dec. 31.

-| Peninsula Wire could not verify the report independently.
