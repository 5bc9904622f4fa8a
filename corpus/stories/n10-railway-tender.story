site: wire
where: files
link: gone
ko.slug: 동해선-철도-신호-입찰-분석
en.slug: analysis-east-coast-railway-signal-tender
ko.date: 2025-03-11 09:00
en.date: 2025-03-14 13:25
en.byline: Moon Jae-yoon
en.section: Economy
en.title: Analysis: Three bids, one railway and a deadline nobody believes

[en]
> Track work on the east coast line in a file photo.
< Five things to know about railway signaling
< East coast line carries its millionth passenger

a| When the envelopes were opened at 3 p.m. on Monday, there were only three of them.
b| The tender to equip 166 kilometers of the east coast railway with a new signaling system is worth 410 billion won, or about $282 million, and eight companies had collected the documents.

c| What frightened off the other five was not the price.
d| It was a clause, No. 14.2 in the conditions of contract, that makes the builder pay 0.1 percent of the total for every day of delay, without an upper limit.
e| “After three years you would owe more than you were paid,” said Heo Jun-mo, a consultant who has worked on railway bids for two decades.

f| The deadline is the end of November 2026.
g| On a comparable line, installation and testing took 34 months.
h| Here the winner will have 19.

i| Of the three who dared, one is a newcomer.
j| Saebyeok Rail, from Daejeon, has never fitted out more than 22 kilometers of track, but its offer of 355 billion won is the lowest by a wide margin.
k| Its two rivals, Haneul Signal and a consortium with a U.S. partner, bid 398 billion and 404.5 billion.

l| The rules give 60 points for the price and 40 for experience.
m| On those weights Saebyeok would come first by about 2.5 points.
n| The evaluation committee may, however, exclude any bid that it considers too low to be carried out.

o| There is a precedent.
p| Four years ago the same committee threw out the cheapest offer for a tunnel, was sued, and lost.
q| The tunnel opened 14 months late.

r| Local politics will not make the decision easier.
s| Stations along the line have been promised hourly trains, and mayors have printed the timetable.
t| “You can argue with engineers about a date,” Heo said.
u| “You cannot argue with a poster.”

v| The committee is to name a preferred bidder by March 28.
w| Whoever it chooses, the sensible course would be to sit down afterward and rewrite the deadline.
