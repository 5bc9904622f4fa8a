#include "base/output.hpp"
#include "cli/command.hpp"

#include <jjak/dictionaries.hpp>
#include <jjak/load.hpp>

#include <nlohmann/json.hpp>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::vector<std::string> files;
  std::string output;
  bool overwrite = false;
};

std::string summary_of(const LexiconCounts& counts, const Ui& ui) {
  if (ui.json)
    return nlohmann::ordered_json{
        {"english", counts.english.size()}, {"korean", counts.korean.size()}, {"pairs", counts.pairs.size()}}
        .dump();
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

Run setup_lexicon_merge(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  app.add_option("FILE", options->files, ui.tr("lexicon files of align or build (--lexicon-out), or merged ones"))
      ->required()
      ->type_name("");
  app.add_option("-o,--output", options->output, ui.tr("lexicon file to write"))->required()->type_name("FILE");
  app.add_flag("-O,--overwrite", options->overwrite, ui.tr("overwrite the file if it exists"));
  add_json(app, *options, ui.tr("print the sizes, and errors, as JSON"));
  add_quiet(app, ui, *options);
  app.footer(
      ui.tr("Counts add up, so the order of the files does not matter, and merging in steps gives the same bytes.\n"
            "\n"
            "A collection in parts, each of which knows what all teach:\n"
            "  jjak build part1 -o out1 --lexicon-out 1.lexicon\n"
            "  jjak build part2 -o out2 --lexicon-out 2.lexicon\n"
            "  jjak lexicon merge 1.lexicon 2.lexicon -o all.lexicon\n"
            "  jjak build part1 -o out1 -O --lexicon-in all.lexicon\n"
            "  jjak build part2 -o out2 -O --lexicon-in all.lexicon"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
