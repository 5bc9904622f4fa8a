// jjak eval links: scores linked pairs against pairs checked by hand.
#include "cli/commands/shared.hpp"
#include "cli/evaluate/commands.hpp"
#include "cli/evaluate/comparison.hpp"
#include "cli/json.hpp"

#include <jjak/evaluate.hpp>
#include <jjak/link.hpp>

#include <fmt/format.h>

#include <filesystem>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::string gold, predicted, unpaired;
  ComparisonOptions comparison;
};

/// The table of links at a path, which may be the folder of a build.
std::string table_at(const std::string& path) {
  std::error_code failure;
  return std::filesystem::is_directory(path, failure) ? (std::filesystem::path(path) / "links.tsv").string() : path;
}

Result<std::vector<LinkRow>> load(const std::string& path) {
  const Result<std::string> text = read_file(path);
  return text ? read_link_rows(*text, path) : Result<std::vector<LinkRow>>(text.error());
}

Json json_of(std::size_t right, std::size_t all) {
  const Interval interval = wilson_interval(right, all);
  return Json::Object{{"share", all == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(all)},
                      {"right", right},
                      {"all", all},
                      {"low", interval.low},
                      {"high", interval.high}};
}

std::string json_of(const LinkScores& scores, const std::vector<Measure>& measures) {
  Json::Object methods, cases;
  for (const auto& [name, score] : scores.by_method)
    methods.emplace_back(name, json_of(score.right_predicted, score.predicted));
  for (const auto& [name, score] : scores.by_case) cases.emplace_back(name, json_of(score.right_gold, score.gold));
  Json::Object object{{"precision", json_of(scores.all.right_predicted, scores.all.predicted)},
                      {"recall", json_of(scores.all.right_gold, scores.all.gold)},
                      {"f1", scores.all.f1()},
                      {"precision_by_method", methods},
                      {"recall_by_case", cases},
                      {"unknown", scores.unknown}};
  if (!measures.empty()) object.emplace_back("comparison", json_of(measures));
  return Json(object).compact() + "\n";
}

std::string row(const std::string& name, std::size_t right, std::size_t all) {
  const Interval interval = wilson_interval(right, all);
  const double share = all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all);
  return fmt::format("{:<24}  {:.4f}  {:.4f}-{:.4f}  {:>7}  {:>7}\n", name, share, interval.low, interval.high, right,
                     all);
}

std::string text_of(const LinkScores& scores, const Ui& ui) {
  std::string out = fmt::format("{:<24}  {:<6}  {:<13}  {:>7}  {:>7}\n", "", "", "95 %", ui.tr("right"), ui.tr("all"));
  out += row(ui.tr("precision"), scores.all.right_predicted, scores.all.predicted);
  for (const auto& [name, score] : scores.by_method) out += row("  " + name, score.right_predicted, score.predicted);
  out += row(ui.tr("recall"), scores.all.right_gold, scores.all.gold);
  for (const auto& [name, score] : scores.by_case) out += row("  " + name, score.right_gold, score.gold);
  return out + fmt::format("{:<24}  {:.4f}\n", "F1", scores.all.f1());
}

/// The names of the articles in no pair, where a table of them is given or stands in the folder of a build.
Result<std::optional<std::vector<std::string>>> load_unpaired(const Options& options) {
  using Rows = std::optional<std::vector<std::string>>;
  std::string path = options.unpaired;
  std::error_code failure;
  if (path.empty() && std::filesystem::is_directory(options.predicted, failure))
    path = (std::filesystem::path(options.predicted) / "unpaired.tsv").string();
  if (path.empty() || (options.unpaired.empty() && !std::filesystem::exists(path, failure))) return Rows();
  const Result<std::string> text = read_file(path);
  return text ? Rows(read_unpaired_rows(*text)) : Result<Rows>(text.error());
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const auto gold = load(options.gold);
  if (!gold) return ui.fail(gold.error());
  const auto predicted = load(table_at(options.predicted));
  if (!predicted) return ui.fail(predicted.error());
  const auto unpaired = load_unpaired(options);
  if (!unpaired) return ui.fail(unpaired.error());
  const LinkScores scores = score_links(*gold, *predicted, *unpaired);
  const std::string& against = options.comparison.against;
  std::vector<Measure> measures;
  if (!against.empty()) {
    const auto base = load(table_at(against));
    if (!base) return ui.fail(base.error());
    measures.push_back({"f1", compare_runs(score_links_of_runs(*gold, *base, *predicted))});
  }
  if (!ui.json)
    for (const std::string& name : scores.unknown) ui.warn({errors::unknown_address, options.gold, name});
  std::string out = ui.json ? json_of(scores, measures) : text_of(scores, ui);
  if (!measures.empty() && !ui.json) out += text_of(measures, against, ui);
  const Status written = ui.out(out);
  if (!written) return ui.fail(written.error());
  return passes_gate(options.comparison, {{"f1", scores.all.f1()}}, ui);
}

}  // namespace

Command eval_links_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "links",
      .summary = mark("precision, recall and F1 of links, by method and case"),
      .notes =
          {mark("Addresses are equal when they are spellings of one address (docs/linking.md). Precision is also "
                "given for each method, recall for each case of the gold. Gold pairs whose addresses no article has "
                "are named, and count as not found."),
           comparison_notes()},
      .arguments = {{.name = "GOLD",
                     .takes = Takes::file,
                     .required = true,
                     .target = &options->gold,
                     .help = mark("right pairs: url_en <TAB> url_ko, and their case in an optional third column")},
                    {.name = "PRED",
                     .takes = Takes::path,
                     .required = true,
                     .target = &options->predicted,
                     .help = mark("links.tsv, or the folder of a build")}},
      .options = {{.name = "--unpaired",
                   .takes = Takes::file,
                   .target = &options->unpaired,
                   .help = mark("unpaired.tsv of the same run, to find gold addresses that no article has")},
                  against_option(options->comparison, mark("links of another run, as PRED")),
                  gate_option(options->comparison),
                  json_option(*options, mark("print the scores, and errors, as JSON"))},
      .diagnostics = {{"no article of the inputs has this address: {detail}",
                       "A warning. The gold names an address that is not in links.tsv or unpaired.tsv."}},
      .examples = {"jjak eval links corpus/gold/links.tsv out"},
      .see_also = {"link", "build"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
