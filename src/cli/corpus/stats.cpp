// jjak stats: counts of a corpus.
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/json.hpp"
#include "store/lookup.hpp"

#include <fmt/core.h>

#include <array>

namespace jjak::cli {
namespace {

/// A table of counts: its name for scripts, for people, and the query that makes it.
struct Table {
  const char* name;
  const char* label;
  const char* query;
};

constexpr std::array tables{
    Table{"articles", mark("articles by language"),
          "SELECT language, count(*) FROM articles GROUP BY language ORDER BY 2 DESC, 1"},
    Table{"pages", mark("articles by kind"),
          "SELECT iif(kind = '', '–', kind), count(*) FROM articles GROUP BY 1 ORDER BY 2 DESC, 1"},
    Table{"years", mark("articles by year"),
          "SELECT ifnull(substr(published, 1, 4), '–'), count(*) FROM articles GROUP BY 1 ORDER BY 1"},
    Table{"pairs", mark("pairs by method"), "SELECT method, count(*) FROM pairs GROUP BY method ORDER BY 2 DESC, 1"},
    Table{"labels", mark("pairs by label"),
          "SELECT iif(label = '', '–', label), count(*) FROM pairs GROUP BY 1 ORDER BY 2 DESC, 1"},
    Table{
        "types", mark("sentence beads by type"),
        "SELECT iif(type = '', '–', type), count(*) FROM beads WHERE level = 'sentence' GROUP BY 1 ORDER BY 2 DESC, 1"},
    Table{"confidence", mark("sentence units by confidence"),
          "SELECT CASE WHEN confidence IS NULL THEN '–' WHEN confidence >= .99 THEN '.99 – 1' WHEN confidence >= .9 "
          "THEN '.9 – .99' "
          "WHEN confidence >= .7 THEN '.7 – .9' WHEN confidence >= .5 THEN '.5 – .7' ELSE '0 – .5' END, count(*) "
          "FROM units WHERE level = 'sentence' GROUP BY 1 ORDER BY max(confidence) DESC"},
    Table{"refused", mark("units refused"),
          "SELECT refused, count(*) FROM beads WHERE refused IS NOT NULL GROUP BY refused ORDER BY 2 DESC, 1"},
    Table{"unpaired", mark("without partner"),
          "SELECT unpaired, count(*) FROM articles WHERE unpaired IS NOT NULL GROUP BY unpaired ORDER BY 2 DESC, 1"},
    Table{"skipped", mark("skipped"),
          "SELECT name, count(*) FROM problems WHERE is_skipped = 1 GROUP BY name ORDER BY 2 DESC, 1"}};

int run(const CorpusOption& options, Ui& ui) {
  apply(options, ui);
  const auto store = read_corpus(options.corpus);
  if (!store) return ui.fail(store.error());
  Json::Object json;
  std::string text;
  for (const Table& table : tables) {
    const auto counts = store::counts(**store, table.query);
    if (!counts) return ui.fail(counts.error());
    Json::Object rows;
    if (!counts->empty()) text += ui.tr(table.label) + "\n";
    for (const store::Count& row : *counts) {
      rows.emplace_back(row.name, row.count);
      text += fmt::format("  {:<24}{:>10}\n", row.name, ui.number(static_cast<std::uint64_t>(row.count)));
    }
    json.emplace_back(table.name, std::move(rows));
  }
  const Status told = ui.out(ui.json ? Json(std::move(json)).indented() + "\n" : text);
  return told ? exit_done : ui.fail(told.error());
}

}  // namespace

Command stats_command() {
  const auto options = std::make_shared<CorpusOption>();
  return {
      .name = "stats",
      .summary = mark("count what a corpus holds"),
      .arguments = {corpus_argument(options->corpus)},
      .options = {json_option(*options, mark("print the counts as JSON")), quiet_option(*options)},
      .examples = {"jjak stats out", "jjak stats out --json"},
      .see_also = {"show", "search", "status"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
