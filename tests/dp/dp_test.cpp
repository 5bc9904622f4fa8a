// The dynamic programme: corridors, best path and posteriors.
#include "dp/dp.hpp"

#include <cmath>
#include <random>

#include "support/catch.hpp"

namespace dp = jjak::dp;
using jjak::bead_types;

namespace {

constexpr std::size_t one_one = 0, one_none = 1, none_one = 2;

/// A table in which every step is possible, with the same score.
dp::StepTable uniform(const dp::Grid& grid, float score) {
  dp::StepTable table(grid);
  for (std::size_t i = 0; i <= grid.rows(); ++i)
    for (std::size_t j = grid.begin(i); j < grid.end(i); ++j)
      for (std::size_t t = 0; t < bead_types.size(); ++t)
        if (i >= bead_types[t].source && j >= bead_types[t].target) table.at(grid.index(i, j), t) = score;
  return table;
}

/// Number of ways to tile i source and j target units with the bead types.
double paths(std::size_t i, std::size_t j) {
  if (i == 0 && j == 0) return 1;
  double sum = 0;
  for (const jjak::BeadType& type : bead_types)
    if (i >= type.source && j >= type.target) sum += paths(i - type.source, j - type.target);
  return sum;
}

}  // namespace

TEST_CASE("a widened corridor keeps both corners and has no gaps between rows") {
  dp::Corridor narrow(101);
  for (std::uint32_t i = 0; i <= 100; i += 10) narrow[i] = {i * 3, i * 3 + 1};  // rows between are unknown
  const dp::Corridor wide = dp::widened(narrow, 300, 3);
  const dp::Grid grid(wide, 300);
  CHECK(grid.contains(0, 0));
  CHECK(grid.contains(100, 300));
  CHECK(grid.cells() < 101u * 301u / 2);
  for (std::size_t i = 1; i <= grid.rows(); ++i) {
    REQUIRE(grid.begin(i) >= grid.begin(i - 1));
    REQUIRE(grid.begin(i) < grid.end(i - 1));
  }
}

TEST_CASE("sides without units have a path of nulls") {
  const dp::Grid grid(dp::whole(0, 2), 2);
  const auto path = dp::best_path(grid, uniform(grid, 1));
  REQUIRE(path.size() == 2);
  CHECK(path[0].type == none_one);
  const dp::Grid nothing(dp::whole(0, 0), 0);
  CHECK(dp::best_path(nothing, uniform(nothing, 1)).empty());
}

TEST_CASE("the best path has the largest sum") {
  const dp::Grid grid(dp::whole(2, 2), 2);
  dp::StepTable gains = uniform(grid, -1);
  for (const std::size_t n : {1u, 2u}) gains.at(grid.index(n, n), one_one) = 3;
  const auto path = dp::best_path(grid, gains);
  REQUIRE(path.size() == 2);
  CHECK(path[0].type == one_one);
  CHECK(path[1].i == 2);
}

TEST_CASE("with equal scores, a posterior is the share of paths") {
  const dp::Grid grid(dp::whole(3, 2), 2);
  dp::StepTable table = uniform(grid, 0);
  dp::to_posteriors(grid, table, 1, 1e-5);
  // Share of the paths whose first step is 1-1.
  CHECK(double{table.at(grid.index(1, 1), one_one)} == Approx(paths(2, 1) / paths(3, 2)));
  CHECK(double{table.at(grid.index(1, 0), one_none)} == Approx(paths(2, 2) / paths(3, 2)));
}

TEST_CASE("each unit's posteriors sum to one at any temperature") {
  const double temperature = GENERATE(.5, 1.0, 2.0, 10.0);
  const dp::Grid grid(dp::whole(6, 5), 5);
  dp::StepTable table = uniform(grid, -2);
  for (std::size_t n = 1; n <= 5; ++n) table.at(grid.index(n, n), one_one) = static_cast<float>(n);
  dp::to_posteriors(grid, table, temperature, 1e-5);
  for (std::size_t unit = 0; unit < grid.rows(); ++unit) {
    double sum = 0;
    for (std::size_t i = unit + 1; i <= grid.rows(); ++i)
      for (std::size_t j = 0; j <= grid.columns(); ++j)
        for (std::size_t t = 0; t < bead_types.size(); ++t) {
          const float posterior = table.at(grid.index(i, j), t);
          const bool covers = bead_types[t].source > 0 && i - bead_types[t].source <= unit;
          if (posterior != dp::impossible && i >= bead_types[t].source && covers) sum += double{posterior};
        }
    CHECK(sum == Approx(1).epsilon(1e-4));
  }
}

TEST_CASE("swapped sides give swapped posteriors") {
  const auto swapped = [](std::size_t type) {
    for (std::size_t t = 0; t < bead_types.size(); ++t)
      if (bead_types[t].source == bead_types[type].target && bead_types[t].target == bead_types[type].source) return t;
    return bead_types.size();
  };
  const std::size_t rows = 5, columns = 7;
  const dp::Grid grid(dp::whole(rows, columns), columns), turned(dp::whole(columns, rows), rows);
  dp::StepTable scores(grid), mirrored(turned);
  for (std::size_t i = 0; i <= rows; ++i)
    for (std::size_t j = 0; j <= columns; ++j)
      for (std::size_t t = 0; t < bead_types.size(); ++t) {
        REQUIRE(swapped(t) < bead_types.size());
        if (i < bead_types[t].source || j < bead_types[t].target) continue;
        const float score = -static_cast<float>((i * 7 + j * 13 + t * 5) % 11);
        scores.at(grid.index(i, j), t) = score;
        mirrored.at(turned.index(j, i), swapped(t)) = score;
      }
  dp::to_posteriors(grid, scores, 1, 0);
  dp::to_posteriors(turned, mirrored, 1, 0);
  for (std::size_t i = 0; i <= rows; ++i)
    for (std::size_t j = 0; j <= columns; ++j)
      for (std::size_t t = 0; t < bead_types.size(); ++t) {
        const float posterior = scores.at(grid.index(i, j), t);
        if (posterior == dp::impossible) continue;
        CHECK(mirrored.at(turned.index(j, i), swapped(t)) == Approx(posterior).margin(1e-6));
      }
}

TEST_CASE("a search in strips finds the same likely cells as one with all scores") {
  constexpr std::size_t rows = 500, columns = 400;  // more than one strip holds
  const dp::Grid grid(dp::whole(rows, columns), columns);
  dp::StepTable scores(grid);
  std::mt19937 random(7);
  for (std::size_t cell = 0; cell < grid.cells(); ++cell)
    for (std::size_t t = 0; t < bead_types.size(); ++t) scores.at(cell, t) = -static_cast<float>(random() % 1000) / 100;
  for (std::size_t i = 0; i <= rows; ++i)
    for (std::size_t j = 0; j <= columns; ++j)
      for (std::size_t t = 0; t < bead_types.size(); ++t)
        if (i < bead_types[t].source || j < bead_types[t].target) scores.at(grid.index(i, j), t) = dp::impossible;
  std::size_t calls = 0;
  const auto fill = [&](dp::Rows part, dp::StepTable& table) {
    ++calls;
    for (std::size_t i = part.first; i < part.last; ++i)
      for (std::size_t j = 0; j <= columns; ++j)
        for (std::size_t t = 0; t < bead_types.size(); ++t)
          table.at(grid.index(i, j), t) = scores.at(grid.index(i, j), t);
  };
  const dp::Corridor in_strips = dp::likely_cells(grid, fill, 2, 1e-4);
  CHECK(calls >= 4);  // two strips, twice
  CHECK(in_strips == dp::to_posteriors(grid, scores, 2, 1e-4));
}
