// Finds lists whose lines stand in another order in the other language: names in alphabetical order, rankings.
#pragma once

#include "align/score.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace jjak {

/// The two sides of a level, with what they share.
struct ReorderingText {
  const Bitext& bitext;
  const Units& source;
  const Units& target;
};

/// Beads, and which of them are settled: no other bead may take their units.
struct SettledBeads {
  std::vector<Bead> beads;
  std::vector<bool> is_settled;  ///< by bead; true in stretches in another order
};

/// Beads of which none is settled.
SettledBeads unsettled(std::vector<Bead> beads);

/// Replaces the beads of each stretch whose units fit much better in another order by the best assignment of its units
/// (docs/alignment.md). Units that stand out of order become crossing beads. Every other bead stays as it is. `priors`
/// are those of the scorer.
/// O(p log p) for p pairs of units that share a rare anchor, and O(units + n³) for each stretch of n units. n is at
/// most 512, and at most 100 stretches are weighed, so the time is linear in the number of units.
SettledBeads with_reorderings(std::vector<Bead> beads, const ReorderingText& text, const BeadScorer& scorer,
                              const Priors& priors);

/// A stretch whose units stand in another order.
struct Stretch {
  std::size_t first_bead = 0, last_bead = 0;  ///< the beads of the path that it replaces
  double advantage = 0;                       ///< nats by which the new beads are likelier than the best path
  std::vector<Bead> beads;                    ///< by rising source; confidences are posteriors
};

/// Assigns the source units of a stretch to its target units, 1-1, in whatever order. Nothing if the best path that
/// keeps the order explains them about as well. Does not set the beads that it replaces.
/// O(units + s t min(s, t)) for s source and t target units.
std::optional<Stretch> reorder(const ReorderingText& text, const BeadScorer& scorer, const Priors& priors, Range source,
                               Range target);

}  // namespace jjak
