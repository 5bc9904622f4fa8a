// Beads of segments in sizes that the dynamic programme has no type for: 4-2, 2-4, 3-3 and the like.
#pragma once

#include "dp/marginals.hpp"

#include <jjak/align.hpp>

#include <vector>

namespace jjak {

/// Two ranges of segments that a path of pieces joins, as one bead.
struct LargeBead {
  Range source, target;
  double posterior = 0;
};

/// Puts large beads in place of decoded ones that lie inside both their ranges, where that raises the sum of
/// (posterior - null_reward), which is what decoding maximises. O(beads + large beads log large beads).
std::vector<Bead> with_large_beads(std::vector<Bead> beads, std::vector<LargeBead> large, const Marginals& marginals,
                                   double null_reward);

}  // namespace jjak
