// Which units share rare anchors, and where to search in documents that are too long for a full search.
#pragma once

#include "align/bitext.hpp"
#include "dp/dp.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jjak {

/// A source and a target unit that share rare anchors.
struct Point {
  std::uint32_t source = 0, target = 0;
  double weight = 0;  ///< sum of log(t(target | source) / p(target)) over the anchors, divided by how often they occur
};

inline constexpr auto every_point = static_cast<std::size_t>(-1);

/// All points, by ascending source unit and descending target unit. An anchor is rare if it occurs in at most `rare`
/// units of each side. None when there would be more than `most` before those of one pair of units are joined.
/// O(p log p) for p points.
std::vector<Point> rare_points(const Bitext& bitext, const Units& source, const Units& target, std::size_t rare = 8,
                               std::size_t most = every_point);

/// A corridor along the heaviest chain of rare anchors that both texts share in the same order. Between two links of
/// the chain, the whole rectangle is searched, or only a band around its diagonal if it has more than `largest_gap`
/// cells. Where a text repeats itself, few anchors occur in eight units or fewer; then those in 16, 32 or 64 units are
/// rare enough, as soon as no rectangle has more than `largest_gap` cells. All pins are links of the chain.
/// O(p log p) for p pairs of units that share a rare anchor.
dp::Corridor chain_corridor(const Bitext& bitext, const Units& source, const Units& target, const Pins& pins,
                            std::size_t largest_gap);

}  // namespace jjak
