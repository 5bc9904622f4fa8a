// Finds the posteriors of all steps that matter. A small grid is searched as a whole. In a large one, the posteriors of
// a wide corridor along rare anchors say where the likely paths are, and only those cells keep all their steps.
#include "align/search.hpp"

#include "align/corridor.hpp"

#include <algorithm>
#include <string>

namespace jjak {
namespace {

constexpr double likely = 1e-4;  // the next search looks at a cell again from this posterior on
constexpr std::uint32_t margin = 2;
// A gap between two anchors is searched as a whole up to so many times max_cells, because its cells take 8 bytes each.
constexpr std::size_t wide_gap = 8;
constexpr std::size_t steps_of_cell = bead_types.size();  // what a cell that keeps its steps counts in the budget

// A cell costs time for each anchor of its units. So many are ordinary; a cell with more counts more often.
constexpr std::size_t ordinary_anchors = 40;

std::size_t average(std::size_t all, std::size_t units) { return units == 0 ? 0 : all / units; }

/// How often a cell counts by what comparing its units costs.
std::size_t weight_of(const LevelState& level) {
  return 1 + (average(level.source.anchors.size(), level.source.size()) +
              average(level.target.anchors.size(), level.target.size())) /
                 ordinary_anchors;
}

Error too_many(std::size_t cells) { return {errors::too_many_cells, {}, std::to_string(cells)}; }

/// Where the likely paths of a long text are: first along its rare anchors, then by the posteriors of those cells.
Result<dp::Corridor> located(const LevelState& level, const Bitext& bitext, const BeadScorer& scorer,
                             const AlignOptions& options, CellBudget* shared) {
  const std::size_t columns = level.target.size();
  const auto grid_along_chain = [&](std::size_t largest_gap) {
    dp::Corridor chain = chain_corridor(bitext, level.source, level.target, level.pins, largest_gap);
    clip(chain, level.pins);
    return dp::Grid(chain, columns);
  };
  dp::Grid grid = grid_along_chain(wide_gap * options.max_cells);
  if (grid.cells() > options.cell_budget) grid = grid_along_chain(options.max_cells);
  const std::size_t counted = grid.cells() * weight_of(level);
  if (counted > options.cell_budget) return too_many(counted);
  const Lease lease(shared, grid.cells());
  const auto fill = [&](dp::Rows rows, dp::StepTable& scores) {
    scorer.fill(grid, rows, scores);
    forbid(grid, level.pins, rows, scores);
  };
  return dp::widened(dp::likely_cells(grid, fill, options.temperature, likely), columns, margin);
}

}  // namespace

Result<Searched> search(LevelState& level, const Bitext& bitext, const BeadScorer& scorer, const AlignOptions& options,
                        const Cells& cells) {
  const std::size_t rows = level.source.size(), columns = level.target.size();
  const std::size_t all = (rows + 1) * (columns + 1);
  if (level.corridor.empty() && all <= std::min(options.max_cells, options.cell_budget / steps_of_cell)) {
    level.corridor = dp::whole(rows, columns);
  } else if (level.corridor.empty()) {
    Result<dp::Corridor> corridor = located(level, bitext, scorer, options, cells.shared);
    if (!corridor) return corridor.error();
    level.corridor = *std::move(corridor);
  }
  clip(level.corridor, level.pins);
  const dp::Grid grid(level.corridor, columns);
  const std::size_t kept = grid.cells() * steps_of_cell;
  const std::size_t counted = std::max(kept, grid.cells() * weight_of(level));
  if (counted > options.cell_budget) return too_many(counted);
  Searched searched{Lease(cells.shared, kept * cells.tables), grid, dp::StepTable(grid), {}};
  scorer.fill(grid, dp::all_rows(grid), searched.posteriors);
  forbid(grid, level.pins, dp::all_rows(grid), searched.posteriors);
  if (!options.parts.posterior_decoding) searched.likeliest = dp::best_path(grid, searched.posteriors);
  level.corridor =
      dp::widened(dp::to_posteriors(grid, searched.posteriors, options.temperature, likely), columns, margin);
  return searched;
}

}  // namespace jjak
