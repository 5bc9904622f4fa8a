#include "base/output.hpp"
#include "cli/command.hpp"
#include "cli/summary.hpp"

#include <jjak/emit.hpp>

#include <algorithm>

namespace jjak::cli {
namespace {

struct Options : InputOptions, SiteOptions {
  bool single_pages = false;
};

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  if (const auto error = existing_output(options.output, options.overwrite)) return ui.fail(*error);
  const Result<std::vector<std::string>> inputs = expand_inputs(options.inputs);
  if (!inputs) return ui.fail(inputs.error());
  int status = exit_done;
  Result<ReadOptions> reading = read_options(options, ui, status);
  if (!reading) return ui.fail(reading.error());
  Result<SiteProfiles> sites = load_sites(options);
  if (!sites) return ui.fail(sites.error());
  BuildOptions build;
  build.read = *std::move(reading);
  build.sites = *std::move(sites);
  build.learn_sites = !options.single_pages;
  ProgressLine progress(ui);
  const Result<Collection> collection = link_collection(*inputs, build, progress.sink());
  progress.clear();
  if (!collection) return ui.fail(collection.error());
  const std::string table = write_links(*collection);
  const Status written = options.output.empty() ? ui.out(table) : write_file(options.output, table, options.overwrite);
  if (!written) return ui.fail(written.error());
  status = std::max(status, report_skipped(*collection, *inputs, ui));
  ui.say(ui.tr("pairs: {pairs}; articles without a partner: {unpaired}",
               {{"pairs", ui.number(collection->pairs.size())}, {"unpaired", ui.number(collection->unpaired.size())}}));
  return status;
}

}  // namespace

Run setup_link(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  add_inputs(app, ui, *options);
  app.add_option("-o,--output", options->output, ui.tr("file to write (default: standard output)"))->type_name("FILE");
  app.add_flag("-O,--overwrite", options->overwrite, ui.tr("overwrite the file if it exists"));
  add_sites(app, ui, *options);
  add_single_pages(app, ui, options->single_pages);
  add_json(app, *options, ui.tr("print errors as JSON lines"));
  add_quiet(app, ui, *options);
  app.footer(ui.tr(
      "Prints a table: url_en, url_ko, how, score, evidence. Articles without an address are named by their file.\n"
      "\n"
      "Examples:\n"
      "  jjak link pages/\n"
      "  jjak link crawl.warc.gz -o links.tsv"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
