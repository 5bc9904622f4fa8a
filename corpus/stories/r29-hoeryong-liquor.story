site: paper
where: files
link: none
en.slug: musan-police-pour-away-homemade-liquor
en.date: 2024-07-19 10:30
en.byline: Han Seo-yun
en.section: Society
en.title: Musan police pour away homemade liquor, or most of it

[en]
-| Police in Musan county, North Hamgyong province, searched 19 homes on July 13 and poured 20 crocks of homemade liquor into the street, a source in the province said on Wednesday.

-| The campaign is meant to save corn.
-| A liter of liquor takes 2 kilograms and sells for 2,000 won.

-| Three crocks were kept “as evidence” and were empty by the following week, the source said.
-| Those fined were told to pay 32,000 won each.
