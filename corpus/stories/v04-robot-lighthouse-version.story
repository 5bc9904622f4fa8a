site: lighthouse
where: files
link: absolute
original: x09-delivery-robot-insurance
rendering: abridged
words: Korean version
en.slug: 20250220000019
en.date: 2025-02-20 09:10
en.byline: Peninsula Wire
en.section: News
en.title: Robot and bicycle collide in Pangyo, and the insurer gets the bill

[en]
b| A delivery robot and a bicycle collided in Pangyo, Seongnam, on Feb. 6, leaving the rider, a woman in her 30s, with a sprained wrist.
a| The result is the first claim under the compulsory insurance for outdoor robots.

c| She is asking 3.2 million won for treatment and repairs.
d| The operator says that she was looking at her phone and wants to share the blame 60-40.
d| According to her, the robot made no sound.

h| “The ratio in this case will be the yardstick for others,” said Yeon Do-hyun, a researcher on insurance.
