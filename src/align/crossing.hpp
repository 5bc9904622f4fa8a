// Finds units that were moved. The path of beads keeps the order of the text, and so leaves moved text over on both
// sides although the two parts translate each other.
#pragma once

#include "align/reordering.hpp"
#include "align/score.hpp"

#include <vector>

namespace jjak {

/// Joins null alignments of both sides into crossing beads where that is almost certain (docs/alignment.md). A crossing
/// bead is placed at its source side; settled beads stay; empty sides may then be out of place. `priors` are those of
/// the scorer. `source` and `target` are the numbers of units.
/// Runs of more than 512 units are left alone, so memory is bounded.
/// O(left-over source units x left-over target units within reach x bead types).
std::vector<Bead> with_crossings(SettledBeads settled, const BeadScorer& scorer, const Priors& priors,
                                 std::size_t source, std::size_t target, double null_reward);

}  // namespace jjak
