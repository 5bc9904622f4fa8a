// jjak terms check: lists every mistake in dictionaries, before a long run stumbles over the first.
#include "cli/commands/commands.hpp"
#include "cli/commands/shared.hpp"
#include "cli/json.hpp"

#include <jjak/lexicon.hpp>
#include <jjak/read.hpp>

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
    out = Json(Json::Object{{"files", options.files.size()}, {"entries", entries}, {"problems", problems}}).compact();
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

Command terms_check_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "check",
      .summary = mark("find all mistakes in dictionaries"),
      .notes = {mark("Alternatives are separated by |, comments start with #, the weight is above 0 and up to 1 "
                     "(default: 1).")},
      .arguments = {{.name = "FILE",
                     .takes = Takes::file,
                     .required = true,
                     .target = &options->files,
                     .help = mark("dictionary: English <TAB> Korean [<TAB> weight] on each line")}},
      .options = {json_option(*options, mark("print the counts, and errors, as JSON"))},
      .failure = mark("a file has a mistake or could not be read"),
      .examples = {"jjak terms check terms.tsv"},
      .see_also = {"align", "build"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
