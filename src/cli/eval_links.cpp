#include "cli/command.hpp"

#include <jjak/evaluate.hpp>

#include <nlohmann/json.hpp>

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

nlohmann::ordered_json json_of(std::size_t right, std::size_t all) {
  const Interval interval = wilson_interval(right, all);
  return {{"share", all == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(all)},
          {"right", right},
          {"all", all},
          {"low", interval.low},
          {"high", interval.high}};
}

std::string json_of(const LinkScores& scores) {
  nlohmann::ordered_json methods = nlohmann::ordered_json::object(), cases = nlohmann::ordered_json::object();
  for (const auto& [name, score] : scores.by_method) methods[name] = json_of(score.right_predicted, score.predicted);
  for (const auto& [name, score] : scores.by_case) cases[name] = json_of(score.right_gold, score.gold);
  const nlohmann::ordered_json object{{"precision", json_of(scores.all.right_predicted, scores.all.predicted)},
                                      {"recall", json_of(scores.all.right_gold, scores.all.gold)},
                                      {"f1", scores.all.f1()},
                                      {"precision_by_method", methods},
                                      {"recall_by_case", cases},
                                      {"unknown", scores.unknown}};
  return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
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

Run setup_eval_links(CLI::App& app, const Ui& ui) {
  const auto options = std::make_shared<Options>();
  app.add_option("GOLD", options->gold, ui.tr("right pairs: url_en <TAB> url_ko, and in a third column their case"))
      ->required()
      ->type_name("");
  app.add_option("PRED", options->predicted, ui.tr("links.tsv, or the folder of a build"))->required()->type_name("");
  app.add_option("--unpaired", options->unpaired,
                 ui.tr("unpaired.tsv of the same run, to tell gold addresses that no article has"))
      ->type_name("FILE");
  add_json(app, *options, ui.tr("print the scores, and errors, as JSON"));
  app.footer(ui.tr(
      "Addresses are equal when they are spellings of one address (docs/linking.md). Precision is also given for "
      "each method, recall for each case of the gold. Gold pairs whose addresses no article has are named, and count "
      "as not found.\n"
      "\n"
      "Example:\n"
      "  jjak eval links corpus/gold/links.tsv out"));
  return [options](Ui& running) { return run(*options, running); };
}

}  // namespace jjak::cli
