site: paper
where: files
link: none
en.slug: chongjin-steelworkers-paid-in-seed-potatoes
en.date: 2025-04-17 10:50
en.byline: Han Seo-yun
en.section: Economy
en.title: Chongjin steelworkers paid in seed potatoes

[en]
-| A steel plant in Chongjin, North Hamgyong province, has handed its workers 30 kilograms of seed potatoes each in place of two months’ wages, a source in the province said on Wednesday.

-| The potatoes came from a farm that owed for plowshares.
-| About 2,400 people received them on April 9.

-| Those with a garden have planted theirs.
-| The rest took them to market, where the price fell from 2,600 won a kilogram to 1,500 within a week.

-| “We make steel and are paid in potatoes, so we might as well farm,” workers joke, according to the source.
