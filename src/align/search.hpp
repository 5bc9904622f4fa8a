// Searches one level of a pair: where the likely paths go, and the posteriors of all steps there. The budget of cells
// stands here, because cells are most of what grows faster than the text.
#pragma once

#include "align/bitext.hpp"
#include "align/pins.hpp"
#include "align/score.hpp"
#include "dp/dp.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace jjak {

/// The units of one level, and where its likely paths go.
struct LevelState {
  Units source, target;
  dp::Corridor corridor{};  // empty before the first search
  Pins pins{};
  dp::Corridor first{};  // what a search that knows nothing but the two texts found likely
};

/// Cells of the shared budget, which are given back at the end. An aligner holds one lease at a time, so that aligners
/// never wait for each other.
class Lease {
 public:
  Lease(CellBudget* budget, std::size_t cells) : budget_(budget), cells_(cells) {
    if (budget_ != nullptr) budget_->take(cells_);
  }
  Lease(Lease&& other) noexcept : budget_(std::exchange(other.budget_, nullptr)), cells_(other.cells_) {}
  Lease(const Lease&) = delete;
  Lease& operator=(Lease&&) = delete;
  Lease& operator=(const Lease&) = delete;
  ~Lease() {
    if (budget_ != nullptr) budget_->give(cells_);
  }

 private:
  CellBudget* budget_;
  std::size_t cells_;
};

/// Posteriors of all steps of a level, and the most likely path if posteriors do not decide.
struct Searched {
  Lease lease;
  dp::Grid grid;
  dp::StepTable posteriors;
  std::vector<dp::Step> likeliest;
};

/// What a search takes its cells from.
struct Cells {
  CellBudget* shared = nullptr;
  std::size_t tables = 1;  ///< how many tables of about the grid's size the caller holds at a time
};

/// Searches the whole grid if it is small, the corridor of the last search if there was one, else a corridor along the
/// rare anchors. Leaves in `level` the corridor for the next search. Fails: too_many_cells. O(cells x bead types).
Result<Searched> search(LevelState& level, const Bitext& bitext, const BeadScorer& scorer, const AlignOptions& options,
                        const Cells& cells);

}  // namespace jjak
