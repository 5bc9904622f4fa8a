# A truncated page gives the text that it has.
$ head -c 9000 $CORPUS/articles/peninsulawire.example/en/2024/*/*reservoir*.html > cut.html
$ jjak extract cut.html | head -c 400
Water is rising quickly behind the Ryongdam dam in the mountainous north, commercial satellite images show, raising expectations that the No. 3 hydropower plant there could begin test runs before the end of the year.
The level of the reservoir climbed by an estimated 11 meters in three months, the Northeast Asia Water Resources Institute said in a report released on Friday. Its researchers compare
$ jjak extract --json cut.html | head -c 200
{"record":"article","version":1,"file":"cut.html","url":"https://peninsulawire.example/en/2024/10/satellite-images-ryongdam-reservoir","aliases":[],"kind":"article","title":"Ryongdam reservoir is fill
