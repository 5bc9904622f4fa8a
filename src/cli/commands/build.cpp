// jjak build: the whole way from pages to a parallel corpus in a folder.
#include "cli/commands/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "shards/shards.hpp"

namespace jjak::cli {
namespace {

int run(CorpusArguments& options, Ui& ui) {
  apply(options, ui);
  Result<OpenCorpus> corpus = open_corpus(options.output, options.overwrite, Wanted::made);
  if (!corpus) return ui.fail(corpus.error());
  if (options.overwrite)
    if (Status cleared = corpus->store->clear(); !cleared) return ui.fail(cleared.error());
  return run_corpus(*corpus, options, {"build", corpus::OtherFiles::forget}, ui);
}

Parameter shards_option(std::size_t& shards) {
  return {.name = "--shards",
          .value = "N",
          .range = Limits{1, shards::most_shards},
          .target = &shards,
          .help = mark("align nothing: write the pairs into N files for “jjak align-shard”, which other processes "
                       "and machines can run; the next build takes what came of them")};
}

std::vector<Note> written_files() {
  return {{"corpus.tsv", mark("the units: pairs of English and Korean paragraphs and sentences")},
          {"corpus.jsonl", mark("the units as JSON, one object on each line")},
          {"corpus.en, corpus.ko, corpus.ids", mark("the sentence units as a Moses bitext")},
          {"corpus.tmx", mark("the sentence units for translation tools (TMX 1.4)")},
          {"links.tsv", mark("the pairs of articles, with the evidence for each")},
          {"unpaired.tsv", mark("the articles without a partner, with the reason")},
          {"refused.tsv", mark("the units that were refused, with the reason")},
          {"foreign.tsv", mark("the blocks that were left out of articles in another language")},
          {"doubtful.tsv", mark("the articles whose text may be incomplete or hold what is not theirs")},
          {"missing.txt", mark("addresses of linked originals that are not among the inputs")},
          {"ladders/*.par.txt, *.sent.txt", mark("all beads of each pair, null alignments too")},
          {"report/index.html", mark("the report for people")},
          {"corpus.jjak", mark("the store: documents, articles, pairs, beads, corrections, runs (docs/store.md)")},
          {"shards/*.shard", mark("with --shards: pairs that are to be aligned; gone when that is done")},
          {"jjak.sha256", mark("the files of the run with their digests; sha256sum --check reads it")}};
}

std::vector<std::string_view> notes() {
  return {mark("The folder keeps a store (corpus.jjak). Run the command again, and only what is new, changed or "
               "gone among the inputs is done again. Corrections (“jjak pin”) and takedowns (“jjak remove”) stay."),
          mark("The results replace those of an earlier run as a set, when all are complete; other files in the "
               "folder stay. One run at a time writes into a folder."),
          mark("A page that cannot be used is skipped and counted with its reason; it never stops the run."),
          mark("Lines that many articles of a site have in common are left out of all of them. --sites uses kept "
               "profiles instead, --single-pages keeps the lines (docs/sites.md)."),
          mark("docs/formats.md describes each file. For a collection in parts see “jjak lexicon merge --help”.")};
}

}  // namespace

Command build_command() {
  const auto options = std::make_shared<CorpusArguments>();
  return {
      .name = "build",
      .summary = mark("read pages, link them, align them, write the parallel corpus"),
      .notes = notes(),
      .arguments = {input_argument(*options)},
      .options = join(
          {{url_map_option(*options),
            json_keys_option(*options),
            {.letter = 'o',
             .name = "--output",
             .takes = Takes::folder,
             .required = true,
             .target = &options->output,
             .help = mark("folder to write into; created when missing")},
            {.letter = 'O',
             .name = "--overwrite",
             .target = &options->overwrite,
             .help = mark("build anew: forget what earlier runs kept, and overwrite what they left in the folder")}},
           build_parameters(*options),
           {pins_option(*options)},
           learning_options(*options),
           {shards_option(options->shards),
            json_option(*options, mark("print the summary as JSON, and errors as JSON lines")),
            quiet_option(*options)}}),
      .files = written_files(),
      .failure = mark("an input could not be opened, or writing failed; pages that were skipped are no failure"),
      .diagnostics =
          {{"another jjak is writing into this folder; wait until it is done, or choose another folder",
            "Two runs would mix their results. Nothing was read or written."},
           {"too long to align, or too much alike: {detail} cells to search; divide it, or pin beads",
            "A pair of articles that was linked and not aligned: its ladders are empty. Everything else is "
            "written."},
           {"this folder was removed or moved while jjak was writing into it; nothing was kept, so run the "
            "command again",
            "The results belong into the folder that was there at the start."},
           {"stopped; what was read is kept, so the same command without -O goes on from here",
            "Ctrl-C or SIGTERM came; the exit status is 130 or 143. A second one ends jjak at once; the next "
            "run then tidies up."},
           {"exists already; use -O to overwrite it",
            "The output folder holds results without a store, or files of others. Nothing was read or written."},
           {"somebody changed this result since the last run; use -O to overwrite it",
            "Results are replaced as a set. Keep a copy of what you changed. For corrected ladders see --pins and "
            "“jjak "
            "pin”."},
           {"no article found in any input; give pages, folders, web archives, tables or text dumps",
            "Nothing was written. “jjak extract --explain PAGE” shows what happens to a page."},
           {"aligned without made dictionaries; \"jjak lexicon build\" makes them, and alignments become "
            "more accurate",
            "The run is complete. Build the dictionaries once and run it again with -O."}},
      .examples = {"jjak build corpus/articles -o out", "jjak build crawl.warc.gz more-pages/ -o out -O",
                   "find pages -name '*.html' | jjak build @- -o out --json",
                   "jjak build pages/ -o out --shards 8 && parallel jjak align-shard ::: out/shards/*.shard && jjak "
                   "build pages/ -o out"},
      .see_also = {"extract", "link", "sites", "align", "lexicon build", "lexicon merge", "align-shard"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
