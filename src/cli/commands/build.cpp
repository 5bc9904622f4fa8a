// jjak build: the whole way from pages to a parallel corpus in a folder.
#include "cli/commands/collection.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/link_options.hpp"
#include "cli/errors.hpp"
#include "cli/progress.hpp"
#include "cli/results.hpp"
#include "cli/show/summary.hpp"
#include "cli/stop.hpp"

#include <algorithm>
#include <filesystem>

namespace jjak::cli {
namespace {

struct Options : InputOptions, CollectionArguments, SiteOptions, LinkArguments {
  bool single_pages = false;
  bool standfirst = false;
};

/// What stands in the way of writing, found before the work is done and not after it.
std::optional<Error> obstacle(const InputOptions& options) {
  const std::filesystem::path folder(options.output);
  for (const char* name :
       {"corpus.tsv", "corpus.jsonl", "corpus.en", "corpus.ko", "corpus.ids", "corpus.tmx", "links.tsv", "unpaired.tsv",
        "refused.tsv", "foreign.tsv", "doubtful.tsv", "missing.txt", "report/index.html", "jjak.sha256"})
    if (auto error = existing_output((folder / name).string(), options.overwrite)) return error;
  return std::nullopt;
}

/// Says what ended the run, and what that means for the folder.
int fail(const Error& error, const Options& options, const StopSignal& stop, const Ui& ui) {
  if (!(error.code == errors::stopped)) return ui.fail(error);
  std::error_code failure;
  const auto manifest = std::filesystem::path(options.output) / ResultFolder::manifest_name;
  const bool has_results = std::filesystem::exists(manifest, failure);
  ui.fail({has_results ? errors::stopped_with_results : errors::stopped_before_results, options.output});
  return stop.exit_status();
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const StopSignal stop;
  Result<ResultFolder> folder = ResultFolder::open(options.output, options.overwrite);
  if (!folder) return ui.fail(folder.error());
  if (const auto error = obstacle(options)) return ui.fail(*error);
  const Result<std::vector<std::string>> inputs = expand_inputs(options.inputs);
  if (!inputs) return ui.fail(inputs.error());
  int status = exit_done;
  Result<ReadOptions> reading = read_options(options, ui, status);
  if (!reading) return ui.fail(reading.error());
  Result<SiteProfiles> sites = load_sites(options);
  if (!sites) return ui.fail(sites.error());
  Result<LinkOptions> linking = load_linking(options);
  if (!linking) return ui.fail(linking.error());
  CollectionInputs knowledge;
  if (const Status read = knowledge.load(options, options.overwrite); !read) return ui.fail(read.error());

  ProgressLine progress(ui);
  BuildOptions build;
  build.read = *std::move(reading);
  build.read.outputs = {options.output, options.lexicon_out};
  build.link = *std::move(linking);
  knowledge.apply_to(build);
  build.sites = *std::move(sites);
  build.learn_sites = !options.single_pages;
  build.with_standfirsts = options.standfirst;
  const ProgressSink watched = stop.watched(progress.sink());
  const Result<Collection> collection = build_collection(*inputs, build, watched);
  const Status results = collection ? write_results(*collection, *folder, ui, watched) : collection.error();
  progress.clear();
  if (!results) return fail(results.error(), options, stop, ui);
  if (Status written = knowledge.finish(); !written) return ui.fail(written.error());
  status = std::max(status, report_skipped(*collection, *inputs, ui));
  report_problems(*collection, ui);
  knowledge.say_what_was_missing(ui);
  const Status told = report_summary(*collection, options.output, ui);
  return told ? status : ui.fail(told.error());
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
          {"jjak.sha256", mark("the files of the run with their digests; sha256sum --check reads it")}};
}

}  // namespace

Command build_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "build",
      .summary = mark("read pages, link them, align them, write the parallel corpus"),
      .notes = {mark("The results replace those of an earlier run as a set, when all are complete; other files in the "
                     "folder stay. One run at a time writes into a folder."),
                mark("A page that cannot be used is skipped and counted with its reason; it never stops the run."),
                mark("Lines that many articles of a site have in common are left out of all of them. --sites uses kept "
                     "profiles instead, --single-pages keeps the lines (docs/sites.md)."),
                mark(
                    "docs/formats.md describes each file. For a collection in parts see “jjak lexicon merge --help”.")},
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
             .help = mark("overwrite what an earlier run left in the folder")}},
           linking_options(*options),
           collection_options(*options),
           {standfirst_option(options->standfirst), sites_option(*options), single_pages_option(options->single_pages),
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
           {"stopped; nothing was written, so run the same command again to start over",
            "Ctrl-C or SIGTERM came; the exit status is 130 or 143. A second one ends jjak at once; the next "
            "run then tidies up."},
           {"exists already; use -O to overwrite it",
            "The output folder holds an earlier run. Nothing was read or written."},
           {"no article found in any input; give pages, folders, web archives, tables or text dumps",
            "Nothing was written. “jjak extract --explain PAGE” shows what happens to a page."},
           {"aligned without made dictionaries; \"jjak lexicon build\" makes them, and alignments become "
            "more accurate",
            "The run is complete. Build the dictionaries once and run it again with -O."}},
      .examples = {"jjak build corpus/articles -o out", "jjak build crawl.warc.gz more-pages/ -o out -O",
                   "find pages -name '*.html' | jjak build @- -o out --json"},
      .see_also = {"extract", "link", "sites", "align", "lexicon build", "lexicon merge"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
