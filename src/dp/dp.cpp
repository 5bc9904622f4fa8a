// The dynamic programme: best path (Viterbi) and posteriors (forward-backward) over a grid with a corridor.
#include "dp/dp.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace jjak::dp {
namespace {

constexpr double log_zero = -std::numeric_limits<double>::infinity();
constexpr double negligible = 40;             // nats; a term that is this much smaller than the largest is ignored
constexpr std::size_t strip_cells = 1 << 17;  // cells whose scores are kept at a time in a long search

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

/// Adds the forward sums of some rows; those of the rows before must be there.
void forward_rows(const Grid& grid, const StepTable& scores, double inverse, Rows rows, std::vector<double>& forward) {
  Origins origins(grid);
  std::array<double, bead_types.size()> terms{};
  for (std::size_t i = rows.first; i < rows.last; ++i) {
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
}

/// Collects backward sums along the steps out of each cell, from the last row up. A cell is final when all cells after
/// it are, so the posteriors of its steps can be written at once.
class BackwardPass {
 public:
  BackwardPass(const Grid& grid, double inverse, const std::vector<double>& forward, double likely)
      : grid_(grid), inverse_(inverse), forward_(forward), likely_(likely), corridor_(grid.rows() + 1), origins_(grid) {
    for (std::size_t n = 0; n <= std::min<std::size_t>(longest_side, grid.rows()); ++n) open_row(grid.rows() - n);
    mass_of(grid.rows())[grid.columns() - grid.begin(grid.rows())] = 1;
  }

  /// Turns the scores of the next rows into posteriors.
  void run(StepTable& scores, Rows rows) {
    for (std::size_t i = rows.last; i-- > rows.first;) {
      enter_row(i);
      Range& likely = corridor_[i];
      for (std::size_t j = grid_.end(i); j-- > grid_.begin(i);) {
        const std::size_t cell = grid_.index(i, j);
        const double mass = above_[0].mass[j - above_[0].begin];
        if (mass >= likely_) {
          if (likely.empty()) likely.end = static_cast<std::uint32_t>(j + 1);
          likely.begin = static_cast<std::uint32_t>(j);
        }
        pass_on(j, mass, forward_[cell], scores.row(cell));
      }
      if (i > longest_side) open_row(i - longest_side - 1);
    }
  }

  Corridor likely() && { return std::move(corridor_); }

 private:
  /// p(cell) so far, for the cells of a row; linear, because `forward` gives the scale. Steps reach back four rows.
  std::vector<double>& mass_of(std::size_t row) { return masses_[row % masses_.size()]; }
  void open_row(std::size_t row) { mass_of(row).assign(grid_.end(row) - grid_.begin(row), 0); }

  void enter_row(std::size_t i) {
    origins_.enter_row(i);
    for (std::size_t height = 0; height <= std::min<std::size_t>(longest_side, i); ++height)
      above_[height] = {mass_of(i - height).data(), grid_.begin(i - height)};
  }

  void pass_on(std::size_t j, double mass, double forward, float* score) {
    for (std::size_t t = 0; t < bead_types.size(); ++t) {
      if (score[t] == impossible || !origins_.reaches(j, t)) {
        score[t] = impossible;
        continue;
      }
      const double log_share = forward_[origins_.cell(j, t)] + double{score[t]} * inverse_ - forward;
      const double share = mass < 1e-15 || log_share < -negligible ? 0 : mass * std::exp(log_share);
      const Above& from = above_[bead_types[t].source];
      from.mass[j - bead_types[t].target - from.begin] += share;
      score[t] = static_cast<float>(std::min(share, 1.0));
    }
  }

  const Grid& grid_;
  double inverse_;
  const std::vector<double>& forward_;
  double likely_;
  Corridor corridor_;
  Origins origins_;
  std::array<std::vector<double>, longest_side + 1> masses_;
  struct Above {
    double* mass = nullptr;
    std::size_t begin = 0;  // first column
  };
  std::array<Above, longest_side + 1> above_{};  // the row itself and those above it, by distance
};

/// Groups of rows with up to `strip_cells` cells, or of one row.
std::vector<Rows> strips_of(const Grid& grid) {
  std::vector<Rows> strips;
  for (std::size_t i = 0; i <= grid.rows(); ++i) {
    if (strips.empty() ||
        grid.index(i, grid.end(i)) - grid.index(strips.back().first, grid.begin(strips.back().first)) > strip_cells)
      strips.push_back({i, i});
    strips.back().last = i + 1;
  }
  return strips;
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

Grid::Grid(const Corridor& corridor, std::size_t columns, std::size_t first_row)
    : columns_(columns), first_row_(first_row) {
  begin_.reserve(corridor.size());
  offset_.reserve(corridor.size() + 1);
  offset_.push_back(0);
  for (const Range& row : corridor) {
    begin_.push_back(row.begin);
    offset_.push_back(offset_.back() + row.size());
  }
}

Grid rectangle(Range source, Range target, std::size_t columns) {
  return Grid(Corridor(source.size() + std::size_t{1}, {target.begin, target.end + 1}), columns, source.begin);
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
  const double inverse = 1 / temperature;
  std::vector<double> forward(grid.cells(), log_zero);
  forward_rows(grid, scores, inverse, all_rows(grid), forward);
  BackwardPass backward(grid, inverse, forward, likely);
  backward.run(scores, all_rows(grid));
  return std::move(backward).likely();
}

Corridor likely_cells(const Grid& grid, const FillRows& fill, double temperature, double likely) {
  const double inverse = 1 / temperature;
  const std::vector<Rows> strips = strips_of(grid);
  std::vector<double> forward(grid.cells(), log_zero);
  StepTable scores(grid, strips.front());  // its memory serves all strips
  const auto fill_strip = [&](const Rows& rows) {
    scores.reset(grid, rows);
    fill(rows, scores);
  };
  for (const Rows& rows : strips) {
    fill_strip(rows);
    forward_rows(grid, scores, inverse, rows, forward);
  }
  BackwardPass backward(grid, inverse, forward, likely);
  for (std::size_t n = strips.size(); n-- > 0;) {
    fill_strip(strips[n]);
    backward.run(scores, strips[n]);
  }
  return std::move(backward).likely();
}

}  // namespace jjak::dp
