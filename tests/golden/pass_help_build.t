# Help of jjak build.
$ jjak build --help
read pages, link them, align them, write the parallel corpus
Usage: jjak build [OPTIONS] -o FOLDER INPUT...

Arguments:
  INPUT...                    pages, folders, web archives (WARC, ARC, WACZ),
                              feeds, JSON, tables, text dumps; all but WACZ also
                              as .gz or .zst, and from standard input (-); @FILE
                              is a list of paths (@- from standard input)

Options:
  -h, --help                  show this help
      --ui-lang LANG          language of messages and reports [en or ko;
                              default: the environment's]
      --url-map FILE          addresses of files whose paths do not tell them:
                              path <TAB> address on each line
      --json-keys KEYS        keys of JSON objects or columns of tables that are
                              not known: text=body,url=link; also html, title,
                              byline, date, language, section
  -o, --output FOLDER         folder to write into; created when missing
                              [required]
  -O, --overwrite             build anew: forget what earlier runs kept, and
                              overwrite what they left in the folder
      --pairs FILE            known pairs: English <TAB> Korean on each line,
                              addresses or paths; they win over every link
      --reject FILE           wrong pairs, in the same form
      --wordings FILE         more words that pages use for a link to the other
                              language [may be repeated]
      --url-rule RULE         how to get an original's address from the English
                              one: https://a.kr/en/{id}=>https://a.kr/ko/{id}
                              [may be repeated]
      --no-links              ignore the links of the pages, to measure the
                              other methods
      --terms FILE            your own terms: English <TAB> Korean on each line
                              [may be repeated]
      --rules FILE            rule file: words to add to jjak's lists, or to
                              take out of them (docs/rules.md) [may be repeated]
      --knowledge FOLDER      use what “jjak learn” has learned, and learn
                              nothing
      --lexicon-in FILE       lexicon file of another run, to be used from the
                              first pass on [may be repeated]
      --lexicon-out FILE      write the lexicon that was induced from these
                              texts to a file
  -j, --jobs N                threads; the results are the same with any number
                              [1 to 256; default: as many as processors]
      --standfirst            count standfirsts (what stands between headline
                              and text and sums it up) as text
      --sites PATH            site profiles that “jjak sites” wrote: a file, or
                              a folder of .tsv files
      --single-pages          treat each page by itself: keep what the pages of
                              a site have in common
      --pins FOLDER           corrected ladders of sentences, PAIR.sent.txt
                              each; their beads stay as they are
      --relearn               learn site profiles, model and lexicon anew,
                              instead of using what the first run has learned
      --sample FILE           learn anew, and how far confidences hold also from
                              the labels in this table of “jjak sample”
                              (docs/alignment.md)
      --shards N              align nothing: write the pairs into N files for
                              “jjak align-shard”, which other processes and
                              machines can run; the next build takes what came
                              of them [1 to 500]
      --json                  print the summary as JSON, and errors as JSON
                              lines
  -q, --quiet                 print nothing but errors

The folder keeps a store (corpus.jjak). Run the command again, and only what is
new, changed or gone among the inputs is done again. Corrections (“jjak pin”)
and takedowns (“jjak remove”) stay.

The results replace those of an earlier run as a set, when all are complete;
other files in the folder stay. One run at a time writes into a folder.

A page that cannot be used is skipped and counted with its reason; it never
stops the run.

Lines that many articles of a site have in common are left out of all of them.
--sites uses kept profiles instead, --single-pages keeps the lines
(docs/sites.md).

docs/formats.md describes each file. For a collection in parts see “jjak lexicon
merge --help”.

Files:
  corpus.tsv                  the units: pairs of English and Korean paragraphs
                              and sentences
  corpus.jsonl                the units as JSON, one object on each line
  corpus.en, corpus.ko, corpus.ids
                              the sentence units as a Moses bitext
  corpus.tmx                  the sentence units for translation tools (TMX 1.4)
  links.tsv                   the pairs of articles, with the evidence for each
  unpaired.tsv                the articles without a partner, with the reason
  refused.tsv                 the units that were refused, with the reason
  foreign.tsv                 the blocks that were left out of articles in
                              another language
  doubtful.tsv                the articles whose text may be incomplete or hold
                              what is not theirs
  missing.txt                 addresses of linked originals that are not among
                              the inputs
  ladders/*.par.txt, *.sent.txt
                              all beads of each pair, null alignments too
  report/index.html           the report for people
  corpus.jjak                 the store: documents, articles, pairs, beads,
                              corrections, runs (docs/store.md)
  shards/*.shard              with --shards: pairs that are to be aligned; gone
                              when that is done
  jjak.sha256                 the files of the run with their digests; sha256sum
                              --check reads it

Exit status:
  0                           done
  1                           an input could not be opened, or writing failed;
                              pages that were skipped are no failure
  2                           wrong usage

Examples:
  jjak build corpus/articles -o out
  jjak build crawl.warc.gz more-pages/ -o out -O
  find pages -name '*.html' | jjak build @- -o out --json
  jjak build pages/ -o out --shards 8 && parallel jjak align-shard ::: out/shards/*.shard && jjak build pages/ -o out
