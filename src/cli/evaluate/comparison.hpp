// What all comparisons with gold can do besides: compare two runs, and fail when scores have fallen.
#pragma once

#include "cli/json.hpp"
#include "cli/line/command.hpp"
#include "cli/ui.hpp"

#include <jjak/evaluate.hpp>

#include <string>
#include <vector>

namespace jjak::cli {

struct ComparisonOptions {
  std::string against, gate;
};
Parameter against_option(ComparisonOptions& options, std::string_view help);
Parameter gate_option(ComparisonOptions& options);
/// What help says of both.
std::string_view comparison_notes();

/// A score of two runs. The name is marked for the catalogues.
struct Measure {
  std::string name;
  Comparison comparison;
};
std::string text_of(const std::vector<Measure>& measures, const std::string& against, const Ui& ui);
Json json_of(const std::vector<Measure>& measures);

/// A number that must not become worse. `path`: the names that lead to it in the command's JSON, with dots between.
struct Gated {
  std::string path;
  double value = 0;
  bool lower_is_better = false;
};
/// Compares with the JSON of an earlier run, whose other numbers do not count, if there is a gate. Complains, and
/// returns exit_data, when a score is worse, the file cannot be read or has none of these scores.
int passes_gate(const ComparisonOptions& options, const std::vector<Gated>& scores, const Ui& ui);

}  // namespace jjak::cli
