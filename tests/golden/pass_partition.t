# Training, development and test data of a corpus, again when it has grown, and without a test set of others.
$ jjak build $CORPUS/articles -q -o out; jjak partition out -o parts --dev 10 --test 10
                 documents       units
  train                 61       1,014
  dev                    7         128
  test                   7         126
  withheld               0           1

stories: 68
withheld, like training data: 1
$ ls parts; head -1 parts/train.tsv; head -2 parts/assignment.tsv; head -3 parts/certificate.tsv
assignment.tsv
certificate.tsv
dev.jsonl
dev.tsv
jjak.sha256
test.jsonl
test.tsv
train.jsonl
train.tsv
withheld.jsonl
id	level	type	confidence	margin	mark	en	ko	pair	url_en	url_ko	date_en	date_ko	link	link_score	label	title_en	title_ko	byline_en	byline_ko	kind_en	kind_ko	site_en	site_ko	article_en	article_ko	en_paragraphs	ko_paragraphs	en_sentences	ko_sentences	refs_en	refs_ko
document	split	story	units
read-php-num-358-1a00c869	train	0	29
id	split	nearest	likeness_en	likeness_ko
read-php-num-401-1be4920d:p0-0	dev	read-php-num-440-088f679f:p1-1	0.151	0.000
read-php-num-401-1be4920d:p1-1	dev	read-php-num-418-7b231be8:p5-3	0.124	0.000
$ cat parts/train.tsv parts/dev.tsv parts/test.tsv | grep -c sentence; (cd parts; sha256sum --check --quiet jjak.sha256) && echo whole
861
whole
$ cut -f1,2 parts/assignment.tsv > before; jjak partition out -o parts -O --dev 10 --test 10 --seed other -q; cut -f1,2 parts/assignment.tsv | diff before - && echo the same
the same
$ printf 'en\tko\n' > set.tsv; grep -m1 -P '\tsentence\t' out/corpus.tsv | cut -f5,6 >> set.tsv; jjak partition out -o clean --not-in set.tsv --json | tail -4; grep -o '"withheld".*' clean/withheld.jsonl | sort | uniq -c
  "like_training": 1,
  "like_other_test": 2,
  "story_on_two_sides": 0
}
      2 "withheld": {"reason":"like_other_test","split":"train"}}
      1 "withheld": {"reason":"like_training","split":"dev"}}
$ jjak partition out -o days --by date --dev-from 2025-01-01 --test-from 2025-02-01 | head -4
                 documents       units
  train                 36         682
  dev                   13         198
  test                  26         381
