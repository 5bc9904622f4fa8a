// Assigns rows to columns so that the sum of gains is as large as possible.
#pragma once

#include <cstddef>
#include <vector>

namespace jjak {

/// Gains of all pairs of a row and a column, by row.
class GainTable {
 public:
  GainTable(std::size_t rows, std::size_t columns) : rows_(rows), columns_(columns), values_(rows * columns) {}
  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  double& at(std::size_t row, std::size_t column) { return values_[row * columns_ + column]; }
  double at(std::size_t row, std::size_t column) const { return values_[row * columns_ + column]; }

 private:
  std::size_t rows_, columns_;
  std::vector<double> values_;
};

inline constexpr std::size_t unassigned = static_cast<std::size_t>(-1);

/// For each row its column, or `unassigned`. No column is given twice, and only pairs with a gain above 0 are made.
/// The Hungarian method (Kuhn 1955) with potentials: O(n²m) for n rows and m columns, n being the smaller number.
/// Thread safety: callable from any thread.
std::vector<std::size_t> best_assignment(const GainTable& gains);

}  // namespace jjak
