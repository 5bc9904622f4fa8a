// Dynamic programming over beads. It gets the scores of steps as numbers, and knows neither formulas nor texts.
#pragma once

#include <jjak/align.hpp>

#include <cstddef>
#include <limits>
#include <vector>

namespace jjak::dp {

inline constexpr float impossible = -std::numeric_limits<float>::infinity();

/// For each row, the columns [begin, end) that are searched.
using Corridor = std::vector<Range>;

/// A corridor that covers the whole grid.
Corridor whole(std::size_t rows, std::size_t columns);

/// A corridor that a path can pass: widened on each side, with gaps between rows closed and both corners inside.
Corridor widened(const Corridor& corridor, std::size_t columns, std::uint32_t margin);

/// The cells (i, j) that are searched: i in 0..rows, j in [begin(i), end(i)). Both corners must be inside, and a path
/// between them.
class Grid {
 public:
  /// `corridor` has rows + 1 entries.
  Grid(const Corridor& corridor, std::size_t columns);

  std::size_t rows() const { return begin_.size() - 1; }
  std::size_t columns() const { return columns_; }
  std::size_t begin(std::size_t i) const { return begin_[i]; }
  std::size_t end(std::size_t i) const { return begin_[i] + (offset_[i + 1] - offset_[i]); }
  std::size_t cells() const { return offset_.back(); }
  bool contains(std::size_t i, std::size_t j) const { return i <= rows() && j >= begin(i) && j < end(i); }
  std::size_t index(std::size_t i, std::size_t j) const { return offset_[i] + (j - begin_[i]); }

 private:
  std::size_t columns_;
  std::vector<std::size_t> begin_;   // first column of each row
  std::vector<std::size_t> offset_;  // index of that cell; one more entry at the end
};

/// A number for each step that can end in a cell. Step t of cell (i, j) is the bead of type bead_types[t] whose last
/// source unit is i-1 and whose last target unit is j-1.
class StepTable {
 public:
  explicit StepTable(const Grid& grid) : values_(grid.cells() * bead_types.size(), impossible) {}
  float& at(std::size_t cell, std::size_t type) { return values_[cell * bead_types.size() + type]; }
  float at(std::size_t cell, std::size_t type) const { return values_[cell * bead_types.size() + type]; }
  float* row(std::size_t cell) { return &values_[cell * bead_types.size()]; }
  const float* row(std::size_t cell) const { return &values_[cell * bead_types.size()]; }

 private:
  std::vector<float> values_;
};

struct Step {
  std::size_t type = 0;      ///< index into bead_types
  std::size_t i = 0, j = 0;  ///< the cell in which the step ends
};

/// The path from (0, 0) to the last cell with the largest sum of gains (Viterbi). O(cells x types). In a tie, the
/// earlier bead type wins.
std::vector<Step> best_path(const Grid& grid, const StepTable& gains);

/// Turns log scores into posterior probabilities of the steps, with the forward-backward algorithm at a temperature:
/// p(path) is proportional to exp(sum of scores / temperature). Works in place; O(cells x types). Returns for each row
/// the cells that a path goes through with a probability of at least `likely`.
Corridor to_posteriors(const Grid& grid, StepTable& scores, double temperature, double likely);

}  // namespace jjak::dp
