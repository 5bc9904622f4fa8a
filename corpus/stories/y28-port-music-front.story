site: lighthouse
where: files
link: front
en.slug: 20241118000077
en.date: 2024-11-18 13:15
en.byline: Pyeon Seo-hyun
en.section: Culture
en.title: Dockers’ choir sings the names of ships

[en]
-| A choir of 31 dockworkers in Masan has made a concert out of the names of ships.

-| For 50 minutes on Saturday the men sang the 640 vessels that they loaded between 1978 and 2003, in order of arrival.
-| Some of the names drew laughter and one, of a freighter lost in 1991, silence.

-| “We never learned any songs at work because the winches were too loud,” said Tak Jong-pil, 71, a bass.
-| They will repeat the performance in Busan in March.
