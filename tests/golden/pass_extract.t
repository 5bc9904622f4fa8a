# A dump and a page.
$ jjak extract $CORPUS/articles/syndicated/*phones*.txt | wc -l
$ jjak extract --json $CORPUS/articles/syndicated/*phones*.txt | head -c 600
$ jjak extract $CORPUS/articles/www.borderweekly.example -o texts; ls texts | head -3; ls texts | wc -l
