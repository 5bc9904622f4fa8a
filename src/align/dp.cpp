#include "align/dp.hpp"

#include <algorithm>
#include <cmath>

namespace jjak::dp {
namespace {

constexpr double log_zero = -std::numeric_limits<double>::infinity();

double log_add(double a, double b) {
  if (a < b) std::swap(a, b);
  return b == log_zero ? a : a + std::log1p(std::exp(b - a));
}

/// Whether step `type` into (i, j) starts inside the grid.
bool starts_inside(const Grid& grid, std::size_t i, std::size_t j, const BeadType& type) {
  return i >= type.source && j >= type.target && grid.contains(i - type.source, j - type.target);
}

}  // namespace

Grid::Grid(std::size_t rows, std::size_t columns, std::size_t max_cells) : rows_(rows), columns_(columns) {
  const std::size_t width = std::max<std::size_t>(max_cells / (rows + 1), 64);
  offset_.push_back(0);
  for (std::size_t i = 0; i <= rows; ++i) {
    const std::size_t middle = rows == 0 ? 0 : i * columns / rows;
    std::size_t first = 0, last = columns + 1;
    if (width < columns + 1 && rows > 0) {
      // Neighbouring rows must overlap, also where one side is many times the other.
      const std::size_t reach = width / 2 + columns / rows;
      first = middle > reach ? middle - reach : 0;
      last = std::min(columns + 1, middle + reach + 1);
    }
    begin_.push_back(first);
    offset_.push_back(offset_.back() + (last - first));
  }
}

std::vector<Step> best_path(const Grid& grid, const StepTable& gains) {
  std::vector<double> best(grid.cells(), log_zero);
  std::vector<std::uint8_t> how(grid.cells(), 0);
  best[grid.index(0, 0)] = 0;
  for (std::size_t i = 0; i <= grid.rows(); ++i)
    for (std::size_t j = grid.begin(i); j < grid.end(i); ++j) {
      const std::size_t cell = grid.index(i, j);
      for (std::size_t t = 0; t < bead_types.size(); ++t) {
        if (!starts_inside(grid, i, j, bead_types[t])) continue;
        const double sum =
            best[grid.index(i - bead_types[t].source, j - bead_types[t].target)] + double{gains.at(cell, t)};
        if (sum > best[cell]) {
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

void to_posteriors(const Grid& grid, StepTable& scores, double temperature) {
  std::vector<double> forward(grid.cells(), log_zero), backward(grid.cells(), log_zero);
  const auto each_step_into = [&](std::size_t i, std::size_t j, auto&& use) {
    const std::size_t cell = grid.index(i, j);
    for (std::size_t t = 0; t < bead_types.size(); ++t) {
      if (scores.at(cell, t) == impossible || !starts_inside(grid, i, j, bead_types[t])) continue;
      use(t, cell, grid.index(i - bead_types[t].source, j - bead_types[t].target));
    }
  };
  forward[grid.index(0, 0)] = 0;
  for (std::size_t i = 0; i <= grid.rows(); ++i)
    for (std::size_t j = grid.begin(i); j < grid.end(i); ++j)
      each_step_into(i, j, [&](std::size_t t, std::size_t cell, std::size_t from) {
        forward[cell] = log_add(forward[cell], forward[from] + double{scores.at(cell, t)} / temperature);
      });
  const std::size_t last = grid.index(grid.rows(), grid.columns());
  const double total = forward[last];
  backward[last] = 0;
  for (std::size_t i = grid.rows() + 1; i-- > 0;)
    for (std::size_t j = grid.end(i); j-- > grid.begin(i);)
      each_step_into(i, j, [&](std::size_t t, std::size_t cell, std::size_t from) {
        const double score = double{scores.at(cell, t)} / temperature;
        backward[from] = log_add(backward[from], backward[cell] + score);
        const double posterior = std::exp(forward[from] + score + backward[cell] - total);
        scores.at(cell, t) = static_cast<float>(std::min(posterior, 1.0));
      });
}

}  // namespace jjak::dp
