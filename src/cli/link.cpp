#include "base/output.hpp"
#include "cli/collection.hpp"
#include "cli/link_options.hpp"
#include "cli/summary.hpp"

#include <jjak/emit.hpp>

#include <algorithm>

namespace jjak::cli {
namespace {

struct Options : InputOptions, SiteOptions, TermOptions, LinkArguments {
  std::size_t jobs = 1;
  bool single_pages = false;
  std::string unpaired, missing;
};

/// The tables, to their files or to standard output.
Status write_tables(const Options& options, const Collection& collection, const Ui& ui) {
  const std::string table = write_links(collection);
  Status written = options.output.empty() ? ui.out(table) : write_file(options.output, table, options.overwrite);
  if (written && !options.unpaired.empty())
    written = write_file(options.unpaired, write_unpaired(collection), options.overwrite);
  if (written && !options.missing.empty())
    written = write_file(options.missing, write_missing(collection), options.overwrite);
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
  const Result<LoadedDictionary> dictionary = load_dictionaries(options.terms, options.jobs);
  if (!dictionary) return ui.fail(dictionary.error());
  BuildOptions build;
  build.dictionary = dictionary->dictionary;
  build.jobs = options.jobs;
  build.read = *std::move(reading);
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

Run setup_link(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  add_inputs(app, ui, *options);
  app.add_option("-o,--output", options->output, ui.tr("file to write (default: standard output)"))->type_name("FILE");
  app.add_option("--unpaired", options->unpaired, ui.tr("write the articles without a partner, with the reason"))
      ->type_name("FILE");
  app.add_option("--missing", options->missing,
                 ui.tr("write the addresses of Korean originals that are linked and not among the inputs"))
      ->type_name("FILE");
  app.add_flag("-O,--overwrite", options->overwrite, ui.tr("overwrite files that exist"));
  add_sites(app, ui, *options);
  add_single_pages(app, ui, options->single_pages);
  add_linking(app, ui, *options);
  add_terms(app, ui, *options);
  add_jobs(app, ui, options->jobs);
  add_json(app, *options, ui.tr("print errors as JSON lines"));
  add_quiet(app, ui, *options);
  app.footer(ui.tr(
      "Prints a table: url_en, url_ko, how, score, evidence, runner_up, margin, days, mutual, version, label, "
      "coverage_en, coverage_ko. Articles without an address are named by their file. docs/linking.md explains the "
      "evidence.\n"
      "\n"
      "Examples:\n"
      "  jjak link pages/\n"
      "  jjak link crawl.warc.gz -o links.tsv --missing missing.txt\n"
      "  wget --input-file=missing.txt --warc-file=more\n"
      "  jjak link crawl.warc.gz more.warc.gz -o links.tsv -O"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
