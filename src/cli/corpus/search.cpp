// jjak search: sentence units of a corpus by their words.
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/json.hpp"
#include "store/lookup.hpp"

#include <fmt/core.h>

namespace jjak::cli {
namespace {

struct Options : CorpusOption {
  std::vector<std::string> words;
  std::size_t most = 20;
};

std::string json_line(const store::BeadRow& bead) {
  return Json(Json::Object{
                  {"id", bead.name}, {"confidence", bead.confidence}, {"en", bead.english}, {"ko", bead.korean}})
             .compact() +
         "\n";
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const auto store = read_corpus(options.corpus);
  if (!store) return ui.fail(store.error());
  std::string query;
  for (const std::string& word : options.words) query += word + " ";
  const auto found = store::search(**store, query, options.most);
  if (!found) return ui.fail(found.error());
  std::string out;
  for (const store::BeadRow& bead : *found)
    out += ui.json
               ? json_line(bead)
               : fmt::format("{}  {}\n  {}\n  {}\n", bead.name, share_text(bead.confidence), bead.english, bead.korean);
  if (Status told = ui.out(ui.json ? out : Ui::printable(out)); !told) return ui.fail(told.error());
  if (found->empty()) ui.say(ui.tr("nothing found"));
  return found->empty() ? exit_data : exit_done;
}

}  // namespace

Command search_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "search",
      .summary = mark("find sentence units of a corpus by their words"),
      .notes = {mark(
          "Finds units that hold all words, in either language. A Korean word of two syllables or more is found "
          "inside longer words and with any particle: 국경 finds 국경을 and 국경경비대. Words in quotation marks "
          "need no marks here; punctuation does not count.")},
      .arguments =
          {corpus_argument(options->corpus),
           {.name = "WORD", .required = true, .target = &options->words, .help = mark("words, English or Korean")}},
      .options = {{.letter = 'n',
                   .name = "--limit",
                   .value = "N",
                   .range = Limits{1, 1'000'000},
                   .target = &options->most,
                   .help = mark("units to show at most")},
                  json_option(*options, mark("print a JSON object for each unit")),
                  quiet_option(*options)},
      .failure = mark("nothing was found, or the corpus could not be read"),
      .examples = {"jjak search out 국경경비", "jjak search out 쌀값 Hyesan --limit 5"},
      .see_also = {"show", "stats"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
