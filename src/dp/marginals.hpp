// What the posteriors of all beads together say about single units.
#pragma once

#include "dp/dp.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace jjak {

/// The gain of each step: its posterior, minus the reward for leaving its units unaligned. 0 for null alignments.
/// O(cells x bead types).
dp::StepTable gains_of(const dp::Grid& grid, const dp::StepTable& posteriors, double null_reward);

/// The units of one side of a step that ends before `end`.
inline Range before(std::size_t end, std::uint32_t size) {
  return {static_cast<std::uint32_t>(end) - size, static_cast<std::uint32_t>(end)};
}

/// Sums and maxima over a table of posteriors.
class Marginals {
 public:
  /// O(cells x bead types).
  Marginals(const dp::Grid& grid, const dp::StepTable& posteriors);

  /// Expected number of beads of each type.
  const Priors& types() const { return types_; }

  /// The posterior of the step's bead. For a null alignment: the probability that its unit is unaligned, at whatever
  /// place on the other side.
  double posterior_of(const dp::Step& step) const;

  /// The most probable other bead with any of a step's units.
  struct Rival {
    double posterior = 0;  ///< 0: there is none that four decimals show
    dp::Step step;         ///< of a null alignment the unit alone is known: its other index is 0

    jjak::Rival as_bead() const;
  };
  Rival rival_of(const dp::Step& step) const;
  /// The same for a bead that no step can be.
  Rival rival_of(Range source, Range target) const;

  /// How much more probable a step is than the most probable other bead with any of its units: 0..1, and 0 if the other
  /// one is more probable. Exact to 1e-4.
  double margin_of(const dp::Step& step) const;

 private:
  /// Identifies a step: by cell and type, or by its unit alone for a null alignment.
  using Key = std::size_t;
  struct Candidate {
    double posterior = 0;
    Key key = 0;
    dp::Step step;
  };
  /// The two most probable beads that contain a unit.
  using Best = std::array<Candidate, 2>;

  Rival rival_of(Range source, Range target, Key own) const;
  static void offer(Best& best, const Candidate& candidate);
  Key key_of(const dp::Step& step) const;

  const dp::Grid& grid_;
  const dp::StepTable& posteriors_;
  Priors types_{};
  std::vector<double> source_null_, target_null_;  // by unit
  std::vector<Best> source_best_, target_best_;    // by unit
};

}  // namespace jjak
