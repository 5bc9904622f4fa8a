// --fail-under: least values of what a report measures.
#pragma once

#include "cli/line/command.hpp"
#include "cli/ui.hpp"
#include "report/figures.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::cli {

Parameter fail_under_option(std::vector<std::string>& values);

/// A figure and the least value that it may have.
struct Bound {
  std::string figure;  ///< precision, coverage, confidence
  double least = 0;    ///< 0..1
};

/// Reads "precision=0.95"; nothing for what is no such figure, or no number from 0 to 1.
std::optional<Bound> bound_of(std::string_view text);

/// Says of each figure that is below its bound, or of which nothing is known. Returns the exit status.
int passes(const std::vector<Bound>& bounds, const report::Figures& figures, const std::string& corpus, const Ui& ui);

}  // namespace jjak::cli
