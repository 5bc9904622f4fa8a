// What one alignment says about the model, as it is added up bead by bead, and as whole units at the end.
#pragma once

#include <jjak/align.hpp>

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace jjak {

/// As FitCounts, in beads and anchors.
struct FitSums {
  Priors sentences{}, paragraphs{};
  std::array<double, border_counts> borders{};  ///< by BorderCount
  Lambdas found{}, all{};
  std::vector<std::pair<std::uint32_t, std::uint32_t>> lengths;  ///< English and Korean length of each sure 1-1 bead

  /// Adds the anchors of a sure bead.
  void add_anchors(double confidence, const Lambdas& found_there, const Lambdas& all_there);
  /// Adds the lengths of a sure 1-1 bead.
  void add_lengths(double english, double korean);

  /// O(lengths).
  FitCounts counts() const;
};

}  // namespace jjak
