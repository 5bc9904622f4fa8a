#include "cli/command.hpp"

#include <jjak/lexicon.hpp>
#include <jjak/read.hpp>

#include <nlohmann/json.hpp>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::vector<std::string> files;
};

constexpr std::size_t max_bytes = 256u << 20;

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  std::size_t problems = 0, entries = 0;
  for (const std::string& path : options.files) {
    const Result<std::string> bytes = read_file(path, max_bytes);
    if (!bytes) {
      (void)ui.fail(bytes.error());
      ++problems;
      continue;
    }
    const std::vector<Error> found = check_terms(*bytes, path);
    for (const Error& problem : found) (void)ui.fail(problem);
    problems += found.size();
    // A file that cannot be used gives nothing, even where some of its lines are good.
    if (const auto read = read_terms(*bytes, path)) entries += read->size();
  }
  std::string out;
  if (options.json)
    out = nlohmann::ordered_json{{"files", options.files.size()}, {"entries", entries}, {"problems", problems}}.dump();
  else
    out = ui.tr("files: {files}; translations: {entries}; problems: {problems}",
                {{"files", ui.number(options.files.size())},
                 {"entries", ui.number(entries)},
                 {"problems", ui.number(problems)}});
  const Status written = ui.out(out + "\n");
  if (!written) return ui.fail(written.error());
  return problems == 0 ? exit_done : exit_data;
}

}  // namespace

Run setup_terms(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  CLI::App* check = add_command(app, ui, "check", ui.tr("find all mistakes in dictionaries"));
  check->add_option("FILE", options->files, ui.tr("dictionary: English <TAB> Korean [<TAB> weight]"))
      ->required()
      ->type_name("");
  add_json(*check, *options, ui.tr("print the counts, and errors, as JSON"));
  check->footer(ui.tr(
      "Alternatives are separated by |, comments start with #, the weight is above 0 and up to 1 (default: 1). Exit "
      "status 1 when something is wrong.\n"
      "\n"
      "Example:\n"
      "  jjak terms check terms.tsv"));
  app.require_subcommand(1);
  app.footer("");
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
