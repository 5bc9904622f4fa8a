// jjak link: pairs articles with their originals, and writes the pairs with the evidence.
#include "base/output.hpp"
#include "cli/commands/build_options.hpp"
#include "cli/commands/collection.hpp"
#include "cli/commands/commands.hpp"
#include "cli/progress.hpp"
#include "cli/show/summary.hpp"

#include <jjak/emit.hpp>

#include <algorithm>

namespace jjak::cli {
namespace {

struct Options : InputOptions, SiteOptions, TermOptions, RuleOptions, KnowledgeOptions, LinkArguments {
  std::size_t jobs = 1;
  bool single_pages = false;
  std::string unpaired, missing;
};

/// The tables, to their files or to standard output.
Status write_tables(const Options& options, const Collection& collection, const Ui& ui) {
  const std::string table = text_of(formats::links, pair_views(collection));
  Status written = options.output.empty() ? ui.out(table) : write_file(options.output, table, options.overwrite);
  if (written && !options.unpaired.empty())
    written = write_file(options.unpaired, text_of(formats::unpaired, unpaired_views(collection)), options.overwrite);
  if (written && !options.missing.empty())
    written = write_file(options.missing, text_of(formats::missing, collection.missing), options.overwrite);
  return written;
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  for (const std::string& path : {options.output, options.unpaired, options.missing})
    if (const auto error = existing_output(path, options.overwrite)) return ui.fail(*error);
  Result<LinkOptions> linking = load_linking(options);
  if (!linking) return ui.fail(linking.error());
  const Result<std::vector<std::string>> inputs = expand_inputs(options.inputs);
  if (!inputs) return ui.fail(inputs.error());
  int status = exit_done;
  Result<ReadOptions> reading = read_options(options, ui, status);
  if (!reading) return ui.fail(reading.error());
  Result<SiteProfiles> sites = load_sites(options);
  if (!sites) return ui.fail(sites.error());
  Result<Rules> rules = load_rules(options);
  if (!rules) return ui.fail(rules.error());
  const Result<LoadedDictionary> dictionary = load_dictionaries(options.terms, options.jobs);
  if (!dictionary) return ui.fail(dictionary.error());
  warn_of_dictionaries(*dictionary, ui);
  Result<std::shared_ptr<const Knowledge>> knowledge = load_given_knowledge(options);
  if (!knowledge) return ui.fail(knowledge.error());
  BuildOptions build;
  build.knowledge = *std::move(knowledge);
  build.dictionary = dictionary->dictionary;
  build.rules = *std::move(rules);
  build.jobs = options.jobs;
  build.read = *std::move(reading);
  build.read.outputs = {options.output, options.unpaired, options.missing};
  build.sites = *std::move(sites);
  build.learn_sites = !options.single_pages;
  ProgressLine progress(ui);
  build.link = *std::move(linking);
  const Result<Collection> collection = link_collection(*inputs, build, progress.sink());
  progress.clear();
  if (!collection) return ui.fail(collection.error());
  if (const Status written = write_tables(options, *collection, ui); !written) return ui.fail(written.error());
  status = std::max(status, report_skipped(*collection, *inputs, ui));
  report_problems(*collection, ui);
  ui.say(ui.tr("pairs: {pairs}; articles without a partner: {unpaired}",
               {{"pairs", ui.number(collection->pairs.size())}, {"unpaired", ui.number(collection->unpaired.size())}}));
  return status;
}

}  // namespace

Command link_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "link",
      .summary = mark("find each English article's Korean original, without aligning"),
      .notes = {mark("Prints a table: url_en, url_ko, how, score, evidence, runner_up, margin, days, mutual, version, "
                     "label, coverage_en, coverage_ko. Articles without an address are named by their file. "
                     "docs/linking.md explains the evidence.")},
      .arguments = {input_argument(*options)},
      .options =
          join({{url_map_option(*options),
                 json_keys_option(*options),
                 {.letter = 'o',
                  .name = "--output",
                  .takes = Takes::file,
                  .otherwise = mark("standard output"),
                  .target = &options->output,
                  .help = mark("file to write")},
                 {.name = "--unpaired",
                  .takes = Takes::file,
                  .target = &options->unpaired,
                  .help = mark("write the articles without a partner, with the reason")},
                 {.name = "--missing",
                  .takes = Takes::file,
                  .target = &options->missing,
                  .help = mark("write the addresses of linked originals that are not among the inputs")},
                 overwrite_option(options->overwrite),
                 sites_option(*options),
                 single_pages_option(options->single_pages)},
                linking_options(*options),
                {terms_option(*options), rules_option(*options), knowledge_option(*options), jobs_option(options->jobs),
                 json_option(*options, mark("print errors as JSON lines")), quiet_option(*options)}}),
      .failure = mark("an input could not be opened, or writing failed; pages that were skipped are no failure"),
      .examples = {"jjak link pages/", "jjak link crawl.warc.gz -o links.tsv --missing missing.txt",
                   "wget --input-file=missing.txt --warc-file=more",
                   "jjak link crawl.warc.gz more.warc.gz -o links.tsv -O"},
      .see_also = {"build", "eval links"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
