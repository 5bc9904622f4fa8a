// Dynamic programming over beads. It gets the scores of steps as numbers, and knows neither formulas nor texts.
#pragma once

#include <jjak/align.hpp>

#include <cstddef>
#include <functional>
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

/// Cells (i, j): i in first_row..rows, j in [begin(i), end(i)). For a search, the first row is 0, both corners are
/// inside, and a path between them.
class Grid {
 public:
  /// `corridor` has one entry for each row from `first_row` on; the last row is that of the last source unit.
  Grid(const Corridor& corridor, std::size_t columns, std::size_t first_row = 0);

  std::size_t first_row() const { return first_row_; }
  std::size_t rows() const { return first_row_ + begin_.size() - 1; }
  std::size_t columns() const { return columns_; }
  std::size_t begin(std::size_t i) const { return begin_[i - first_row_]; }
  std::size_t end(std::size_t i) const { return begin(i) + (offset_[i + 1 - first_row_] - offset_[i - first_row_]); }
  std::size_t cells() const { return offset_.back(); }
  bool contains(std::size_t i, std::size_t j) const {
    return i >= first_row_ && i <= rows() && j >= begin(i) && j < end(i);
  }
  std::size_t index(std::size_t i, std::size_t j) const { return offset_[i - first_row_] + (j - begin(i)); }

 private:
  std::size_t columns_, first_row_;
  std::vector<std::size_t> begin_;   // first column of each row
  std::vector<std::size_t> offset_;  // index of that cell; one more entry at the end
};

/// The cells in which beads of these units end, and those just before them.
Grid rectangle(Range source, Range target, std::size_t columns);

/// Rows [first, last) of a grid.
struct Rows {
  std::size_t first = 0, last = 0;
};
inline Rows all_rows(const Grid& grid) { return {grid.first_row(), grid.rows() + 1}; }

/// A number for each step that can end in a cell. Step t of cell (i, j) is the bead of type bead_types[t] whose last
/// source unit is i-1 and whose last target unit is j-1. Cells are named by their index in the grid.
class StepTable {
 public:
  explicit StepTable(const Grid& grid) : values_(grid.cells() * bead_types.size(), impossible) {}
  /// Only the cells of some rows.
  StepTable(const Grid& grid, Rows rows) { reset(grid, rows); }
  /// Forgets everything, and holds the cells of these rows from here on.
  void reset(const Grid& grid, Rows rows) {
    first_cell_ = grid.index(rows.first, grid.begin(rows.first));
    const std::size_t end = grid.index(rows.last - 1, grid.end(rows.last - 1));
    values_.assign((end - first_cell_) * bead_types.size(), impossible);
  }
  float& at(std::size_t cell, std::size_t type) { return row(cell)[type]; }
  float at(std::size_t cell, std::size_t type) const { return row(cell)[type]; }
  float* row(std::size_t cell) { return values_.data() + (cell - first_cell_) * bead_types.size(); }
  const float* row(std::size_t cell) const { return values_.data() + (cell - first_cell_) * bead_types.size(); }

 private:
  std::size_t first_cell_ = 0;
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

/// Writes the log scores of all steps of some rows.
using FillRows = std::function<void(Rows, StepTable&)>;

/// The cells that to_posteriors would return, with 8 bytes for each cell of the grid instead of all its steps: the
/// scores are computed in strips of rows, once for the forward and once for the backward pass. O(cells x types).
Corridor likely_cells(const Grid& grid, const FillRows& fill, double temperature, double likely);

}  // namespace jjak::dp
