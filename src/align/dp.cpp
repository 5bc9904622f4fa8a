// The dynamic programme: best path (Viterbi) and posteriors (forward-backward) over a grid with a corridor.
#include "align/dp.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace jjak::dp {
namespace {

constexpr double log_zero = -std::numeric_limits<double>::infinity();
constexpr double negligible = 40;  // nats; a term that is this much smaller than the largest is ignored

/// For one row of the grid: where each step into a cell comes from. One subtraction finds the cell.
class Origins {
 public:
  explicit Origins(const Grid& grid) : grid_(grid) {}

  void enter_row(std::size_t i) {
    for (std::size_t t = 0; t < bead_types.size(); ++t) {
      const BeadType& type = bead_types[t];
      if (i < type.source) {
        first_[t] = last_[t] = 0;
        continue;
      }
      const std::size_t from = i - type.source;
      first_[t] = grid_.begin(from) + type.target;
      last_[t] = grid_.end(from) + type.target;
      shift_[t] = grid_.index(from, grid_.begin(from));
    }
  }

  bool reaches(std::size_t j, std::size_t t) const { return j >= first_[t] && j < last_[t]; }
  std::size_t cell(std::size_t j, std::size_t t) const { return shift_[t] + (j - first_[t]); }

 private:
  const Grid& grid_;
  std::array<std::size_t, bead_types.size()> first_{}, last_{}, shift_{};
};

/// The logarithm of a sum of exponentials.
double log_sum(const std::array<double, bead_types.size()>& terms, std::size_t count) {
  if (count == 0) return log_zero;
  const double largest = *std::max_element(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(count));
  if (largest == log_zero) return log_zero;
  double sum = 0;
  for (std::size_t n = 0; n < count; ++n)
    if (terms[n] > largest - negligible) sum += std::exp(terms[n] - largest);
  return largest + std::log(sum);
}

std::vector<double> forward_sums(const Grid& grid, const StepTable& scores, double inverse) {
  std::vector<double> forward(grid.cells(), log_zero);
  Origins origins(grid);
  std::array<double, bead_types.size()> terms{};
  for (std::size_t i = 0; i <= grid.rows(); ++i) {
    origins.enter_row(i);
    for (std::size_t j = grid.begin(i), cell = grid.index(i, j); j < grid.end(i); ++j, ++cell) {
      const float* score = scores.row(cell);
      std::size_t count = 0;
      for (std::size_t t = 0; t < bead_types.size(); ++t)
        if (score[t] != impossible && origins.reaches(j, t))
          terms[count++] = forward[origins.cell(j, t)] + double{score[t]} * inverse;
      forward[cell] = i == 0 && j == 0 ? 0 : log_sum(terms, count);
    }
  }
  return forward;
}

/// Collects backward sums along the steps out of each cell. A cell is final when all cells after it are, so the
/// posteriors of its steps can be written at once. Skips cells that no likely path goes through.
void backward_pass(const Grid& grid, StepTable& scores, double inverse, const std::vector<double>& forward,
                   double likely, Corridor& corridor) {
  std::vector<double> backward(grid.cells(), 0);  // p(cell) so far; linear, because `forward` gives the scale
  const std::size_t last = grid.index(grid.rows(), grid.columns());
  backward[last] = 1;
  Origins origins(grid);
  for (std::size_t i = grid.rows() + 1; i-- > 0;) {
    origins.enter_row(i);
    Range& row = corridor[i];
    for (std::size_t j = grid.end(i); j-- > grid.begin(i);) {
      const std::size_t cell = grid.index(i, j);
      float* score = scores.row(cell);
      const double mass = backward[cell];
      if (mass >= likely) {
        if (row.empty()) row.end = static_cast<std::uint32_t>(j + 1);
        row.begin = static_cast<std::uint32_t>(j);
      }
      for (std::size_t t = 0; t < bead_types.size(); ++t) {
        if (score[t] == impossible || !origins.reaches(j, t)) {
          score[t] = impossible;
          continue;
        }
        const std::size_t from = origins.cell(j, t);
        const double log_share = forward[from] + double{score[t]} * inverse - forward[cell];
        const double share = mass < 1e-15 || log_share < -negligible ? 0 : mass * std::exp(log_share);
        backward[from] += share;
        score[t] = static_cast<float>(std::min(share, 1.0));
      }
    }
  }
}

}  // namespace

Corridor whole(std::size_t rows, std::size_t columns) {
  return Corridor(rows + 1, {0, static_cast<std::uint32_t>(columns) + 1});
}

Corridor widened(const Corridor& corridor, std::size_t columns, std::uint32_t margin) {
  Corridor wide = corridor;
  const auto limit = static_cast<std::uint32_t>(columns) + 1;
  const auto rows = wide.size();
  // A row also needs what its neighbours reach, because beads are up to four units tall.
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t n = i > margin ? i - margin : 0; n < std::min<std::size_t>(rows, i + margin + 1); ++n) {
      if (corridor[n].empty()) continue;
      if (wide[i].empty()) wide[i] = corridor[n];
      wide[i].begin = std::min(wide[i].begin, corridor[n].begin);
      wide[i].end = std::max(wide[i].end, corridor[n].end);
    }
  for (Range& row : wide) {
    row.begin = row.begin > margin ? row.begin - margin : 0;
    row.end = std::min(limit, row.end + margin);
  }
  wide.front().begin = 0;
  wide.front().end = std::max(wide.front().end, 1u);
  wide.back().end = limit;
  if (wide.back().empty()) wide.back().begin = limit - 1;
  for (std::size_t i = 1; i < rows; ++i) {
    if (wide[i].empty()) wide[i] = wide[i - 1];
    wide[i].end = std::max(wide[i].end, wide[i - 1].end);  // monotone, so that a path never has to go back
  }
  for (std::size_t i = rows; i-- > 1;) {
    wide[i - 1].begin = std::min(wide[i - 1].begin, wide[i].begin);
    wide[i - 1].end = std::max(wide[i - 1].end, wide[i].begin + 1);
  }
  return wide;
}

Grid::Grid(const Corridor& corridor, std::size_t columns) : columns_(columns) {
  begin_.reserve(corridor.size());
  offset_.reserve(corridor.size() + 1);
  offset_.push_back(0);
  for (const Range& row : corridor) {
    begin_.push_back(row.begin);
    offset_.push_back(offset_.back() + row.size());
  }
}

std::vector<Step> best_path(const Grid& grid, const StepTable& gains) {
  std::vector<double> best(grid.cells(), log_zero);
  std::vector<std::uint8_t> how(grid.cells(), 0);
  best[grid.index(0, 0)] = 0;
  Origins origins(grid);
  for (std::size_t i = 0; i <= grid.rows(); ++i) {
    origins.enter_row(i);
    for (std::size_t j = grid.begin(i), cell = grid.index(i, j); j < grid.end(i); ++j, ++cell) {
      const float* gain = gains.row(cell);
      for (std::size_t t = 0; t < bead_types.size(); ++t) {
        if (gain[t] == impossible || !origins.reaches(j, t)) continue;
        const double sum = best[origins.cell(j, t)] + double{gain[t]};
        if (sum <= best[cell]) continue;
        best[cell] = sum;
        how[cell] = static_cast<std::uint8_t>(t);
      }
    }
  }
  std::vector<Step> path;
  for (std::size_t i = grid.rows(), j = grid.columns(); i > 0 || j > 0;) {
    const std::size_t type = how[grid.index(i, j)];
    path.push_back({type, i, j});
    i -= bead_types[type].source;
    j -= bead_types[type].target;
  }
  std::reverse(path.begin(), path.end());
  return path;
}

Corridor to_posteriors(const Grid& grid, StepTable& scores, double temperature, double likely) {
  Corridor corridor(grid.rows() + 1);
  const double inverse = 1 / temperature;
  backward_pass(grid, scores, inverse, forward_sums(grid, scores, inverse), likely, corridor);
  return corridor;
}

}  // namespace jjak::dp
