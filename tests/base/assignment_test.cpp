// Assigning rows to columns.
#include "base/assignment.hpp"

#include <algorithm>
#include <random>
#include <vector>

#include "support/catch.hpp"

using namespace jjak;

namespace {

GainTable random_table(std::size_t rows, std::size_t columns, unsigned seed) {
  std::mt19937 random(seed);
  GainTable table(rows, columns);
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < columns; ++j) table.at(i, j) = static_cast<double>(random() % 100) - 40;
  return table;
}

double sum_of(const GainTable& gains, const std::vector<std::size_t>& column_of) {
  double sum = 0;
  std::vector<bool> is_taken(gains.columns());
  for (std::size_t i = 0; i < column_of.size(); ++i) {
    if (column_of[i] == unassigned) continue;
    CHECK_FALSE(is_taken[column_of[i]]);
    is_taken[column_of[i]] = true;
    CHECK(gains.at(i, column_of[i]) > 0);
    sum += gains.at(i, column_of[i]);
  }
  return sum;
}

/// The largest sum, by trying everything.
double best_sum(const GainTable& gains, std::size_t row, std::vector<bool>& is_taken) {
  if (row == gains.rows()) return 0;
  double best = best_sum(gains, row + 1, is_taken);
  for (std::size_t j = 0; j < gains.columns(); ++j) {
    if (is_taken[j]) continue;
    is_taken[j] = true;
    best = std::max(best, gains.at(row, j) + best_sum(gains, row + 1, is_taken));
    is_taken[j] = false;
  }
  return best;
}

}  // namespace

TEST_CASE("an assignment has the largest sum of gains") {
  for (unsigned seed = 0; seed < 40; ++seed) {
    const std::size_t rows = 1 + seed % 6, columns = 1 + seed / 7;
    const GainTable gains = random_table(rows, columns, seed);
    std::vector<bool> is_taken(columns);
    CHECK(sum_of(gains, best_assignment(gains)) == Approx(best_sum(gains, 0, is_taken)));
  }
}

TEST_CASE("rows without a gain stay unassigned") {
  GainTable gains(2, 3);
  gains.at(0, 0) = -1;
  gains.at(1, 2) = 4;
  CHECK(best_assignment(gains) == std::vector<std::size_t>{unassigned, 2});
  CHECK(best_assignment(GainTable(2, 0)) == std::vector<std::size_t>{unassigned, unassigned});
  CHECK(best_assignment(GainTable(0, 2)).empty());
}
