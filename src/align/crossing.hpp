// Units that were moved: the path of beads keeps the order and leaves them over on both sides, though they are translations of
// each other.
#pragma once

#include "align/score.hpp"

#include <vector>

namespace jjak {

/// Joins null alignments of both sides to crossing beads where that is almost sure (docs/alignment.md). Crossing beads stand at
/// the place of their source; empty sides may then be out of place. `priors` are those of the scorer; `source` and
/// `target` are the numbers of units.
/// O(left-over source units x columns within reach x bead types).
std::vector<Bead> with_crossings(std::vector<Bead> beads, const BeadScorer& scorer, const Priors& priors,
                                 std::size_t source, std::size_t target, double null_reward);

}  // namespace jjak
