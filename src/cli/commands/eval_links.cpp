// jjak eval links: scores linked pairs against pairs checked by hand.
#include "cli/commands/commands.hpp"
#include "cli/commands/shared.hpp"
#include "cli/json.hpp"

#include <jjak/evaluate.hpp>
#include <jjak/link.hpp>

#include <fmt/format.h>

#include <filesystem>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::string gold, predicted, unpaired;
};

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

std::string json_of(const LinkScores& scores) {
  Json::Object methods, cases;
  for (const auto& [name, score] : scores.by_method)
    methods.emplace_back(name, json_of(score.right_predicted, score.predicted));
  for (const auto& [name, score] : scores.by_case) cases.emplace_back(name, json_of(score.right_gold, score.gold));
  const Json::Object object{{"precision", json_of(scores.all.right_predicted, scores.all.predicted)},
                            {"recall", json_of(scores.all.right_gold, scores.all.gold)},
                            {"f1", scores.all.f1()},
                            {"precision_by_method", methods},
                            {"recall_by_case", cases},
                            {"unknown", scores.unknown}};
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

int run(Options options, Ui& ui) {
  apply(options, ui);
  std::error_code failure;
  const std::filesystem::path folder(options.predicted);
  if (std::filesystem::is_directory(folder, failure)) {
    options.predicted = (folder / "links.tsv").string();
    if (options.unpaired.empty()) options.unpaired = (folder / "unpaired.tsv").string();
  }
  const auto gold = load(options.gold);
  if (!gold) return ui.fail(gold.error());
  const auto predicted = load(options.predicted);
  if (!predicted) return ui.fail(predicted.error());
  std::optional<std::vector<std::string>> unpaired;
  if (!options.unpaired.empty()) {
    const Result<std::string> text = read_file(options.unpaired);
    if (!text) return ui.fail(text.error());
    unpaired = read_unpaired_rows(*text);
  }
  const LinkScores scores = score_links(*gold, *predicted, unpaired);
  if (!ui.json)
    for (const std::string& name : scores.unknown) ui.warn({errors::unknown_address, options.gold, name});
  const Status written = ui.out(ui.json ? json_of(scores) : text_of(scores, ui));
  return written ? exit_done : ui.fail(written.error());
}

}  // namespace

Command eval_links_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "links",
      .summary = mark("precision, recall and F1 of links, by method and case"),
      .notes = {mark(
          "Addresses are equal when they are spellings of one address (docs/linking.md). Precision is also "
          "given for each method, recall for each case of the gold. Gold pairs whose addresses no article has "
          "are named, and count as not found.")},
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
                  json_option(*options, mark("print the scores, and errors, as JSON"))},
      .diagnostics = {{"no article of the inputs has this address: {detail}",
                       "A warning. The gold names an address that is not in links.tsv or unpaired.tsv."}},
      .examples = {"jjak eval links corpus/gold/links.tsv out"},
      .see_also = {"link", "build"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
