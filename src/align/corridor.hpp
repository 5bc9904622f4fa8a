// Where to search in documents that are too long for a full search.
#pragma once

#include "align/bitext.hpp"
#include "align/dp.hpp"

#include <cstddef>

namespace jjak {

/// A corridor along the heaviest chain of rare anchors that both texts share in the same order. Between two links of
/// the chain, the whole rectangle is searched, or only a band around its diagonal if it has more than `max_cells`
/// cells. All pins are links of the chain. O(p log p) for p pairs of units that share a rare anchor.
dp::Corridor chain_corridor(const Bitext& bitext, const Units& source, const Units& target, const Pins& pins,
                            std::size_t max_cells);

}  // namespace jjak
