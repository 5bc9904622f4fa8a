#include "base/output.hpp"
#include "cli/collection.hpp"
#include "cli/link_options.hpp"
#include "cli/summary.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace jjak::cli {
namespace {

struct Options : InputOptions, CollectionArguments, SiteOptions, LinkArguments {
  bool single_pages = false;
};

/// What stands in the way of writing, found before the work is done and not after it.
std::optional<Error> obstacle(const InputOptions& options) {
  std::error_code failure;
  const std::filesystem::path folder(options.output);
  if (std::filesystem::exists(folder, failure) && !std::filesystem::is_directory(folder, failure))
    return Error{errors::not_a_folder, options.output};
  for (const char* name : {"corpus.tsv", "links.tsv", "report/index.html"})
    if (auto error = existing_output((folder / name).string(), options.overwrite)) return error;
  return std::nullopt;
}

/// Ladders of an earlier run whose pairs are gone would be taken for results of this one.
void remove_old_ladders(const std::filesystem::path& folder, const std::vector<OutputFile>& files) {
  std::set<std::string> current;
  for (const OutputFile& file : files) current.insert(file.path);
  std::error_code failure;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "ladders", failure)) {
    const std::string name = entry.path().filename().string();
    const bool is_ladder = name.ends_with(".par.txt") || name.ends_with(".sent.txt");
    if (is_ladder && !current.contains("ladders/" + name)) std::filesystem::remove(entry.path(), failure);
  }
}

Status write_all(const InputOptions& options, const std::vector<OutputFile>& files) {
  const std::filesystem::path folder(options.output);
  for (const std::filesystem::path& part : {folder, folder / "ladders", folder / "report"})
    if (Status made = make_folder(part.string()); !made) return made;
  if (options.overwrite) remove_old_ladders(folder, files);
  for (const OutputFile& file : files)
    if (Status written = write_file((folder / file.path).string(), file.bytes, options.overwrite); !written)
      return written;
  return Done{};
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
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
  build.link = *std::move(linking);
  knowledge.apply_to(build);
  build.sites = *std::move(sites);
  build.learn_sites = !options.single_pages;
  build.rules = knowledge.rules();
  const Result<Collection> collection = build_collection(*inputs, build, progress.sink());
  progress.clear();
  if (!collection) return ui.fail(collection.error());
  const std::string page = write_report(*collection, ui.report_language());
  if (Status written = write_all(options, output_files(*collection, page)); !written) return ui.fail(written.error());
  if (Status written = knowledge.finish(); !written) return ui.fail(written.error());
  status = std::max(status, report_skipped(*collection, *inputs, ui));
  report_problems(*collection, ui);
  knowledge.say_what_was_missing(ui);
  const Status told = report_summary(*collection, options.output, ui);
  return told ? status : ui.fail(told.error());
}

}  // namespace

Run setup_build(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  add_inputs(app, ui, *options);
  app.add_option("-o,--output", options->output, ui.tr("folder to write into; made when missing"))
      ->required()
      ->type_name("FOLDER");
  app.add_flag("-O,--overwrite", options->overwrite, ui.tr("overwrite what an earlier run left in the folder"));
  add_linking(app, ui, *options);
  add_collection(app, ui, *options);
  add_sites(app, ui, *options);
  add_single_pages(app, ui, options->single_pages);
  add_json(app, *options, ui.tr("print the summary as JSON, and errors as JSON lines"));
  add_quiet(app, ui, *options);
  app.footer(ui.tr(
      "Writes: corpus.tsv, corpus.jsonl, corpus.en + corpus.ko + corpus.ids (Moses), corpus.tmx, links.tsv, "
      "unpaired.tsv, missing.txt, ladders/*.par.txt and *.sent.txt, report/index.html. Each is described in "
      "docs/formats.md.\n"
      "\n"
      "A page that cannot be used is skipped and counted with its reason; it never stops the run.\n"
      "\n"
      "Lines that many articles of a site have in common are left out of all of them; --sites takes kept profiles "
      "instead, --single-pages leaves them in (docs/sites.md).\n"
      "\n"
      "A collection in parts: see jjak lexicon merge --help.\n"
      "\n"
      "Examples:\n"
      "  jjak build corpus/articles -o out\n"
      "  jjak build crawl.warc.gz more-pages/ -o out -O\n"
      "  find pages -name '*.html' | jjak build @- -o out --json"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
