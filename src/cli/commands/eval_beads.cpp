// jjak eval beads: scores ladders against ladders made by hand.
#include "cli/commands/commands.hpp"
#include "cli/commands/shared.hpp"
#include "cli/errors.hpp"
#include "cli/json.hpp"

#include <jjak/emit.hpp>
#include <jjak/evaluate.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::string gold, predicted;
};

struct FilePair {
  std::string gold, predicted;
};

bool is_folder(const std::string& path) {
  std::error_code failure;
  return std::filesystem::is_directory(path, failure);
}

/// What a gold file's partner may be called: the same name, or doc.pred for doc.gold.
std::vector<std::string> partner_names(const std::string& name) {
  std::vector<std::string> names{name};
  if (name.ends_with(".gold")) names.push_back(name.substr(0, name.size() - 5) + ".pred");
  return names;
}

/// Where the predicted ladders of a gold file are; empty when there are none.
std::string partner_of(const std::string& name, const std::string& folder) {
  std::error_code failure;
  for (const std::string& partner : partner_names(name))
    if (std::string path = (std::filesystem::path(folder) / partner).string(); std::filesystem::exists(path, failure))
      return path;
  return {};
}

/// The documents that both sides have. A gold file without a counterpart is named in a warning, and not scored.
Result<std::vector<FilePair>> file_pairs(const Options& options, const Ui& ui) {
  if (!is_folder(options.gold) || !is_folder(options.predicted))
    return std::vector<FilePair>{{options.gold, options.predicted}};
  std::vector<FilePair> all;
  std::error_code failure;
  for (const auto& entry : std::filesystem::directory_iterator(options.gold, failure)) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".gold") || name.ends_with(".txt"))
      all.push_back({entry.path().string(), partner_of(name, options.predicted)});
  }
  if (failure) return system_error(failure.value(), options.gold, errors::read_failed);
  if (all.empty()) return Error{errors::empty, options.gold};
  std::sort(all.begin(), all.end(), [](const FilePair& a, const FilePair& b) { return a.gold < b.gold; });
  std::vector<FilePair> pairs;
  for (FilePair& pair : all) {
    if (pair.predicted.empty())
      ui.warn(Error{errors::not_scored, pair.gold, options.predicted, {}, {}});
    else
      pairs.push_back(std::move(pair));
  }
  if (pairs.empty()) return Error{errors::empty, options.predicted};
  return pairs;
}

/// Paragraph and sentence ladders of a build stand in one folder; a score over both would say nothing. Empty: any other
/// file.
std::string level_of(const std::string& path) {
  if (path.ends_with(".par.txt")) return mark("paragraphs");
  return path.ends_with(".sent.txt") ? mark("sentences") : "";
}

using ScoresByLevel = std::map<std::string, BeadScores>;

Result<std::vector<Bead>> load(const std::string& path) {
  const Result<std::string> text = read_file(path);
  return text ? read_ladder(*text, path) : Result<std::vector<Bead>>(text.error());
}

Json json_of(const Score& score) {
  return Json::Object{{"p", score.precision()},
                      {"r", score.recall()},
                      {"f1", score.f1()},
                      {"predicted", score.predicted},
                      {"gold", score.gold}};
}

Json json_of(const Calibration& calibration) {
  Json::Array bins;
  for (const Calibration::Bin& bin : calibration.by_confidence) {
    const double beads = std::max(static_cast<double>(bin.beads), 1.0);
    bins.push_back(Json::Object{{"beads", bin.beads},
                                {"confidence", bin.confidence / beads},
                                {"right", static_cast<double>(bin.right) / beads}});
  }
  return Json::Object{{"error", calibration.error()},
                      {"sure_precision", calibration.sure_precision()},
                      {"sure", calibration.sure.beads},
                      {"bins", bins}};
}

Json json_of(const BeadScores& scores) {
  Json::Object types;
  for (const auto& [type, score] : scores.by_type) types.emplace_back(type, json_of(score));
  return Json::Object{{"documents", scores.documents},
                      {"strict", json_of(scores.strict)},
                      {"lax", json_of(scores.lax)},
                      {"by_type", types},
                      {"calibration", json_of(scores.calibration)}};
}

/// One level is an object of scores; several are an object of such objects.
std::string json_of(const ScoresByLevel& levels) {
  if (levels.size() == 1) return json_of(levels.begin()->second).compact() + "\n";
  Json::Object object;
  for (const auto& [level, scores] : levels) object.emplace_back(level.empty() ? "other" : level, json_of(scores));
  return Json(object).compact() + "\n";
}

std::string row(const std::string& name, const Score& score) {
  return fmt::format("{:<8}  {:.4f}  {:.4f}  {:.4f}  {:>7}  {:>9}\n", name, score.precision(), score.recall(),
                     score.f1(), score.gold, score.predicted);
}

std::string text_of(const BeadScores& scores, const Ui& ui) {
  std::string out = ui.tr_n("{count} document", "{count} documents", scores.documents) + "\n";
  out +=
      fmt::format("{:<8}  {:<6}  {:<6}  {:<6}  {:>7}  {:>9}\n", "", "P", "R", "F1", ui.tr("gold"), ui.tr("predicted"));
  out += row(ui.tr("strict"), scores.strict) + row(ui.tr("lax"), scores.lax);
  for (const auto& [type, score] : scores.by_type) out += row(type, score);
  const Calibration& calibration = scores.calibration;
  if (calibration.beads() == 0) return out;
  out += ui.tr("confidence: expected calibration error {error}; precision above .99: {precision} ({count} beads)",
               {{"error", fmt::format("{:.4f}", calibration.error())},
                {"count", ui.number(calibration.sure.beads)},
                {"precision", fmt::format("{:.4f}", calibration.sure_precision())}});
  return out + "\n";
}

std::string text_of(const ScoresByLevel& levels, const Ui& ui) {
  std::string out;
  for (const auto& [level, scores] : levels) {
    if (!out.empty()) out += '\n';
    if (!level.empty()) out += ui.tr(level) + ": ";
    out += text_of(scores, ui);
  }
  return out;
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const auto pairs = file_pairs(options, ui);
  if (!pairs) return ui.fail(pairs.error());
  ScoresByLevel levels;
  for (const FilePair& pair : *pairs) {
    const auto gold = load(pair.gold);
    if (!gold) return ui.fail(gold.error());
    const auto predicted = load(pair.predicted);
    if (!predicted) return ui.fail(predicted.error());
    levels[level_of(pair.gold)] += score_beads(*gold, *predicted);
  }
  const Status written = ui.out(ui.json ? json_of(levels) : text_of(levels, ui));
  return written ? exit_done : ui.fail(written.error());
}

}  // namespace

Command eval_beads_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "beads",
      .summary = mark("precision, recall and F1 of beads, strict and lax, by bead type"),
      .notes =
          {mark("strict: both sides equal those of a gold bead. lax: the bead overlaps a gold bead on both sides. "
                "Null alignments count in neither; they have lines of their own. In folders, counts are added up "
                "over the documents that both have; a gold file without a counterpart is named in a warning; "
                "paragraphs (*.par.txt) and sentences (*.sent.txt) of a build are scored "
                "separately."),
           mark("Confidences of beads with two sides are compared with how many of them are right: the expected "
                "calibration error over ten bins, and the precision of those above .99. A bead without a confidence "
                "counts as 1.")},
      .arguments = {{.name = "GOLD",
                     .takes = Takes::path,
                     .required = true,
                     .target = &options->gold,
                     .help = mark("ladder file, or a folder of them (*.txt, *.gold)")},
                    {.name = "PRED",
                     .takes = Takes::path,
                     .required = true,
                     .target = &options->predicted,
                     .help = mark("ladder file, or a folder with files of the same names (or *.pred)")}},
      .options = {json_option(*options, mark("print the scores, and errors, as JSON"))},
      .examples = {"jjak eval beads corpus/gold/ladders out/ladders"},
      .see_also = {"align", "build"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
