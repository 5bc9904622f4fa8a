// Shows how two runs differ, and compares scores with those that an earlier run had.
#include "cli/evaluate/comparison.hpp"

#include "cli/errors.hpp"
#include "markup/json.hpp"

#include <jjak/read.hpp>

#include <fmt/format.h>

#include <optional>

namespace jjak::cli {
namespace {

constexpr int max_depth = 8;       // of the JSON of a gate
constexpr double rounding = 1e-9;  // scores that are equal up to rounding

std::string interval(const Interval& each) { return fmt::format("{:.4f}-{:.4f}", each.low, each.high); }

Json json_of(const Interval& each) { return Json::Object{{"low", each.low}, {"high", each.high}}; }

Json json_of(const Comparison& comparison) {
  return Json::Object{{"units", comparison.units},
                      {"before", comparison.base},
                      {"before_interval", json_of(comparison.base_interval)},
                      {"now", comparison.run},
                      {"now_interval", json_of(comparison.run_interval)},
                      {"change", comparison.run - comparison.base},
                      {"change_interval", json_of(comparison.difference_interval)},
                      {"p", comparison.p}};
}

/// The number that a path of names leads to.
std::optional<double> number_at(const markup::JsonValue& root, std::string_view path) {
  const markup::JsonValue* value = &root;
  while (value != nullptr && !path.empty()) {
    const std::size_t dot = path.find('.');
    value = value->find(path.substr(0, dot));
    path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
  }
  if (value == nullptr || value->kind != markup::JsonKind::number) return std::nullopt;
  return value->number;
}

Status check_gate(const std::string& file, const std::vector<Gated>& scores) {
  const Result<std::string> text = read_file(file);
  if (!text) return text.error();
  const auto kept = markup::parse_json(*text, max_depth, markup::JsonComments::are_errors);
  if (!kept || !kept->is_object()) return Error{errors::gate_file, file};
  std::size_t compared = 0;
  std::string worse;
  for (const Gated& score : scores) {
    const std::optional<double> before = number_at(*kept, score.path);
    if (!before) continue;
    ++compared;
    const double loss = score.lower_is_better ? score.value - *before : *before - score.value;
    if (loss <= rounding) continue;
    worse += fmt::format("{}{} {:.6g} -> {:.6g}", worse.empty() ? "" : ", ", score.path, *before, score.value);
  }
  if (compared == 0) return Error{errors::gate_file, file};
  if (!worse.empty()) return Error{errors::worse_scores, file, worse};
  return Done{};
}

}  // namespace

Parameter against_option(ComparisonOptions& options, std::string_view help) {
  return {.name = "--against", .takes = Takes::path, .target = &options.against, .help = help};
}

Parameter gate_option(ComparisonOptions& options) {
  return {.name = "--gate",
          .takes = Takes::file,
          .target = &options.gate,
          .help = mark("fail when a score is worse than in this output of an earlier --json")};
}

std::string_view comparison_notes() {
  return mark(
      "--against compares two runs: the scores of both with intervals that hold the true value with a "
      "probability of .95 (bootstrap), the interval of their difference, and p, the probability of a "
      "difference of this size if the runs are equally good (approximate randomisation). The same files "
      "give the same numbers. --gate ends with status 1 when a score has fallen; to allow for a loss, lower "
      "the number in the file or take it out.");
}

std::string text_of(const std::vector<Measure>& measures, const std::string& against, const Ui& ui) {
  std::string out = "\n" + ui.tr("F1 compared with {path}", {{"path", against}}) + "\n";
  out += fmt::format("{:<22}  {:<6}  {:<13}  {:<6}  {:<13}  {:<7}  {:<18}  {}\n", "", ui.tr("before"), "95 %",
                     ui.tr("now"), "95 %", ui.tr("change"), "95 %", "p");
  for (const auto& [name, each] : measures)
    out += fmt::format("{:<22}  {:.4f}  {:<13}  {:.4f}  {:<13}  {:+.4f}  {:<18}  {:.4f}\n", ui.tr(name), each.base,
                       interval(each.base_interval), each.run, interval(each.run_interval), each.run - each.base,
                       fmt::format("[{:+.4f}, {:+.4f}]", each.difference_interval.low, each.difference_interval.high),
                       each.p);
  return out;
}

Json json_of(const std::vector<Measure>& measures) {
  Json::Object object;
  for (const auto& [name, comparison] : measures) object.emplace_back(name, json_of(comparison));
  return object;
}

int passes_gate(const ComparisonOptions& options, const std::vector<Gated>& scores, const Ui& ui) {
  if (options.gate.empty()) return exit_done;
  const Status passed = check_gate(options.gate, scores);
  return passed ? exit_done : ui.fail(passed.error());
}

}  // namespace jjak::cli
