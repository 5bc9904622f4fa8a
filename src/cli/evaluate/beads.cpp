// jjak eval beads: scores ladders against ladders made by hand.
#include "base/list_folder.hpp"
#include "cli/commands/shared.hpp"
#include "cli/errors.hpp"
#include "cli/evaluate/commands.hpp"
#include "cli/evaluate/comparison.hpp"
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
  ComparisonOptions comparison;
};

/// The ladders of a document. Empty: there is no such file.
struct Files {
  std::string gold, predicted, base;
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

/// Where the ladders of a gold file are: a file itself, or its partner in a folder.
std::string ladders_of(const std::string& gold, const std::string& predicted) {
  if (predicted.empty() || !is_folder(predicted)) return predicted;
  return partner_of(std::filesystem::path(gold).filename().string(), predicted);
}

/// The documents of the gold. One without a prediction is named in a warning.
Result<std::vector<Files>> files_of(const Options& options, const Ui& ui) {
  const std::string& against = options.comparison.against;
  if (!is_folder(options.gold) || !is_folder(options.predicted))
    return std::vector<Files>{{options.gold, options.predicted, ladders_of(options.gold, against)}};
  const Result<std::vector<std::string>> golds = list_folder(options.gold);
  if (!golds) return golds.error();
  std::vector<Files> all;
  for (const std::string& gold : *golds)
    if (gold.ends_with(".gold") || gold.ends_with(".txt"))
      all.push_back({gold, ladders_of(gold, options.predicted), ladders_of(gold, against)});
  if (all.empty()) return Error{errors::empty, options.gold};
  for (const Files& files : all)
    if (files.predicted.empty()) ui.warn(Error{errors::not_scored, files.gold, options.predicted, {}, {}});
  if (std::all_of(all.begin(), all.end(), [](const Files& files) { return files.predicted.empty(); }))
    return Error{errors::empty, options.predicted};
  return all;
}

/// Paragraph and sentence ladders of a build stand in one folder; a score over both would say nothing. Empty: any other
/// file.
std::string level_of(const std::string& path) {
  if (path.ends_with(".par.txt")) return mark("paragraphs");
  return path.ends_with(".sent.txt") ? mark("sentences") : "";
}

struct LevelScores {
  BeadScores scores;                     ///< of the documents that have a prediction
  std::size_t missing = 0;               ///< documents that have none
  std::vector<PairedScore> strict, lax;  ///< by document, of two runs
};
using ScoresByLevel = std::map<std::string, LevelScores>;

Result<std::vector<Bead>> load(const std::string& path) {
  if (path.empty()) return std::vector<Bead>{};
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

std::vector<Measure> measures_of(const LevelScores& level) {
  return {{mark("strict"), compare_runs(level.strict)}, {mark("lax"), compare_runs(level.lax)}};
}

Json json_of(const LevelScores& level, const Options& options) {
  const BeadScores& scores = level.scores;
  Json::Object types;
  for (const auto& [type, score] : scores.by_type) types.emplace_back(type, json_of(score));
  Json::Object object{{"documents", scores.documents},
                      {"missing", level.missing},
                      {"strict", json_of(scores.strict)},
                      {"lax", json_of(scores.lax)},
                      {"by_type", types},
                      {"calibration", json_of(scores.calibration)},
                      {"null_calibration", json_of(scores.null_calibration)}};
  if (!options.comparison.against.empty()) object.emplace_back("comparison", json_of(measures_of(level)));
  return object;
}

std::string name_in_json(const std::string& level) { return level.empty() ? "other" : level; }

/// One level is an object of scores; several are an object of such objects.
std::string json_of(const ScoresByLevel& levels, const Options& options) {
  if (levels.size() == 1) return json_of(levels.begin()->second, options).compact() + "\n";
  Json::Object object;
  for (const auto& [name, level] : levels) object.emplace_back(name_in_json(name), json_of(level, options));
  return Json(object).compact() + "\n";
}

std::string row(const std::string& name, const Score& score) {
  return fmt::format("{:<8}  {:.4f}  {:.4f}  {:.4f}  {:>7}  {:>9}\n", name, score.precision(), score.recall(),
                     score.f1(), score.gold, score.predicted);
}

std::string text_of(const LevelScores& level, const Options& options, const Ui& ui) {
  const BeadScores& scores = level.scores;
  std::string out = ui.tr_n("{count} document", "{count} documents", scores.documents);
  if (level.missing > 0)
    out += ", " + ui.tr("{count} more without a prediction", {{"count", ui.number(level.missing)}});
  out += "\n";
  out +=
      fmt::format("{:<8}  {:<6}  {:<6}  {:<6}  {:>7}  {:>9}\n", "", "P", "R", "F1", ui.tr("gold"), ui.tr("predicted"));
  out += row(ui.tr("strict"), scores.strict) + row(ui.tr("lax"), scores.lax);
  for (const auto& [type, score] : scores.by_type) out += row(type, score);
  for (const auto& [calibration, line] :
       {std::pair(
            &scores.calibration,
            mark("confidence: expected calibration error {error}; precision above .99: {precision} ({count} beads)")),
        std::pair(&scores.null_calibration, mark("confidence of null alignments: expected calibration error {error}; "
                                                 "precision above .99: {precision} ({count} beads)"))})
    if (calibration->beads() > 0)
      out += ui.tr(line, {{"error", fmt::format("{:.4f}", calibration->error())},
                          {"count", ui.number(calibration->sure.beads)},
                          {"precision", fmt::format("{:.4f}", calibration->sure_precision())}}) +
             "\n";
  if (!options.comparison.against.empty()) out += text_of(measures_of(level), options.comparison.against, ui);
  return out;
}

std::string text_of(const ScoresByLevel& levels, const Options& options, const Ui& ui) {
  std::string out;
  for (const auto& [name, level] : levels) {
    if (!out.empty()) out += '\n';
    if (!name.empty()) out += ui.tr(name) + ": ";
    out += text_of(level, options, ui);
  }
  return out;
}

std::vector<Gated> gated(const ScoresByLevel& levels) {
  std::vector<Gated> scores;
  for (const auto& [name, level] : levels) {
    const std::string path = levels.size() == 1 ? "" : name_in_json(name) + ".";
    scores.push_back({path + "strict.f1", level.scores.strict.f1()});
    scores.push_back({path + "lax.f1", level.scores.lax.f1()});
    scores.push_back({path + "missing", static_cast<double>(level.missing), true});
  }
  return scores;
}

/// Scores a document. What only one of two runs has was not found by the other one; otherwise a run would gain by
/// leaving out what is difficult.
Status score(const Files& files, LevelScores& level) {
  const auto gold = load(files.gold);
  if (!gold) return gold.error();
  const auto predicted = load(files.predicted), base = load(files.base);
  if (!predicted) return predicted.error();
  if (!base) return base.error();
  const BeadScores run = score_beads(*gold, *predicted), before = score_beads(*gold, *base);
  if (files.predicted.empty())
    ++level.missing;
  else
    level.scores += run;
  if (files.predicted.empty() && files.base.empty()) return Done{};
  level.strict.push_back({before.strict, run.strict});
  level.lax.push_back({before.lax, run.lax});
  return Done{};
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const auto documents = files_of(options, ui);
  if (!documents) return ui.fail(documents.error());
  ScoresByLevel levels;
  for (const Files& files : *documents)
    if (Status scored = score(files, levels[level_of(files.gold)]); !scored) return ui.fail(scored.error());
  const Status written = ui.out(ui.json ? json_of(levels, options) : text_of(levels, options, ui));
  if (!written) return ui.fail(written.error());
  return passes_gate(options.comparison, gated(levels), ui);
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
                "over the documents that both have; a gold file without a counterpart is counted and named in a "
                "warning; "
                "paragraphs (*.par.txt) and sentences (*.sent.txt) of a build are scored "
                "separately."),
           mark("Confidences of beads with two sides are compared with how many of them are right: the expected "
                "calibration error over ten bins, and the precision of those above .99. Null alignments have a line of "
                "their own: one is right when no gold bead with two sides has its line. A bead without a confidence "
                "counts as 1."),
           comparison_notes(),
           mark("Of two runs, a document that only one of them has counts as not found by the other.")},
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
      .options = {against_option(options->comparison, mark("ladders of another run, as PRED")),
                  gate_option(options->comparison),
                  json_option(*options, mark("print the scores, and errors, as JSON"))},
      .examples = {"jjak eval beads corpus/gold/ladders out/ladders",
                   "jjak eval beads corpus/gold/ladders out/ladders --against before/ladders"},
      .see_also = {"align", "build"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
