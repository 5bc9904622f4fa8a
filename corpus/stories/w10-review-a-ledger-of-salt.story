site: weekly
where: files
link: none
en.slug: 399
en.date: 2025-01-25 16:45
en.byline: Ma Ji-won
en.section: Books
en.title: Review: a grandmother’s ledger opens the old salt road

[en]
-| Family histories from the Tumen valley tend to begin with hunger and end with a passport.
-| “A Ledger of Salt,” a first book by Tak Hyun-sook, begins with an account book and ends in the middle of a column of figures, and it is the better for it.

-| The ledger belonged to the author’s great-grandmother, who between 1911 and 1934 carried salt from the coast at Kyonghung to the villages around Longjing.
-| She could not read, so she kept her accounts in drawings.
-| A circle is a sack, a circle with a tail is a sack paid for in millet, and a small house with no door is a family that would never pay.

-| Tak, who teaches bookkeeping at a commercial high school in Incheon, is the ideal reader of such a document.
-| Where another writer would give us tears, she gives us margins.
-| By her reckoning, a sack that cost 1.2 won at the shore sold for 2.9 won inland, and after bribes, mule feed and a bed for the night the carrier kept about 30 jeon.

# -| Where the drawings stop

-| The finest chapter deals with the winter of 1920.
-| For five months there is nothing in the ledger but houses without doors.
-| Tak does not tell us what happened, because her great-grandmother did not, and she has the good sense to leave the pages as blank as she found them.
-| “I have checked the sums,” she writes, “and they are correct.”

-| The book has its faults.
-| The maps are too small, Dr. Cheong Il-do’s introduction is too long by half, and a chapter on the author’s search for U.S. missionary archives reads like an expense claim.
-| Readers who want the politics of the period will need to look elsewhere.

-| But I have not read anything in years that made that vanished traffic feel so near.
-| When the last sack is drawn, on Jan. 9, 1934, it has neither a tail nor a price.
-| Somebody, it seems, was given the salt.

-| “A Ledger of Salt,” by Tak Hyun-sook, is published by Narut Press (312 pages, 18,000 won).

< Five books for a long border winter
< Longjing’s forgotten market women
