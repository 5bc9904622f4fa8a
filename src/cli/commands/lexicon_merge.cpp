// jjak lexicon merge: adds up lexicon files, so that parts of a collection share what they taught.
#include "base/output.hpp"
#include "cli/commands/commands.hpp"
#include "cli/commands/shared.hpp"
#include "cli/json.hpp"

#include <jjak/pipeline/load.hpp>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::vector<std::string> files;
  std::string output;
  bool overwrite = false;
};

std::string summary_of(const LexiconCounts& counts, const Ui& ui) {
  if (ui.json)
    return Json(Json::Object{{"english", counts.english.size()},
                             {"korean", counts.korean.size()},
                             {"pairs", counts.pairs.size()}})
        .compact();
  return ui.tr("English words: {english}; Korean words: {korean}; pairs: {pairs}",
               {{"english", ui.number(counts.english.size())},
                {"korean", ui.number(counts.korean.size())},
                {"pairs", ui.number(counts.pairs.size())}});
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  if (const auto error = existing_output(options.output, options.overwrite)) return ui.fail(*error);
  const Result<LexiconCounts> merged = load_lexicons(options.files);
  if (!merged) return ui.fail(merged.error());
  if (const Status written = write_file(options.output, write_counts(*merged), options.overwrite); !written)
    return ui.fail(written.error());
  if (ui.quiet) return exit_done;
  const Status told = ui.out(summary_of(*merged, ui) + "\n");
  return told ? exit_done : ui.fail(told.error());
}

}  // namespace

Command lexicon_merge_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "merge",
      .summary = mark("add up what several runs learned"),
      .notes = {mark("Counts add up, so the order of the files does not matter, and merging in steps gives the same "
                     "bytes."),
                mark("The example builds a collection in two parts; in the end each part uses what both have taught.")},
      .arguments = {{.name = "FILE",
                     .takes = Takes::file,
                     .required = true,
                     .target = &options->files,
                     .help = mark("lexicon files of align or build (--lexicon-out), or merged ones")}},
      .options = {{.letter = 'o',
                   .name = "--output",
                   .takes = Takes::file,
                   .required = true,
                   .target = &options->output,
                   .help = mark("lexicon file to write")},
                  overwrite_option(options->overwrite),
                  json_option(*options, mark("print the sizes, and errors, as JSON")),
                  quiet_option(*options)},
      .diagnostics = {{"not a lexicon file; --lexicon-out and jjak lexicon merge write them", "Nothing was written."}},
      .examples = {"jjak build part1 -o out1 --lexicon-out 1.lexicon",
                   "jjak build part2 -o out2 --lexicon-out 2.lexicon",
                   "jjak lexicon merge 1.lexicon 2.lexicon -o all.lexicon",
                   "jjak build part1 -o out1 -O --lexicon-in all.lexicon",
                   "jjak build part2 -o out2 -O --lexicon-in all.lexicon"},
      .see_also = {"build", "align"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
