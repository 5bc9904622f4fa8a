// How probable it is that a unit which is left alone has no counterpart.
#pragma once

#include <jjak/alignment.hpp>

#include <cstdint>
#include <vector>

namespace jjak {

/// For each bead: how many null alignments of its side are together, with no bead of two sides between them, itself
/// included; 0 for a bead of two sides. Crossing beads stand elsewhere and part nothing. O(beads).
std::vector<std::uint32_t> null_runs(const std::vector<Bead>& beads);

/// The confidence of a null alignment, one of `run` that are together. `posterior`: the probability that its unit is
/// unaligned, at whatever place.
double confidence_of_null(double posterior, std::uint32_t run);

}  // namespace jjak
