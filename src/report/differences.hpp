// What two ladders of the same texts see differently.
#pragma once

#include <jjak/model.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::report {

/// How the other ladder differs: it has more beads with two sides over the same sentences, fewer, as many with other
/// borders, some where there were none, or none where there were some.
enum class DifferenceKind : std::uint8_t { split, merged, borders, linked, unlinked };
/// "split", "merged" ...
std::string_view name_of(DifferenceKind kind);

using BeadSides = std::pair<Range, Range>;  ///< English, Korean; one may be empty

/// The fewest neighbouring beads of both ladders that cover the same sentences and are not the same.
struct Difference {
  DifferenceKind kind{};
  std::vector<BeadSides> here, there;  ///< in their order
};

struct Differences {
  bool is_comparable = false;  ///< whether both ladders cover the same sentences; else there is nothing more
  std::vector<Difference> list;
  std::size_t same = 0;  ///< beads with two sides that both have
};
/// `sources` and `targets`: numbers of sentences. O(beads log beads + sentences).
Differences differences_of(const std::vector<Bead>& here, const std::vector<Bead>& there, std::size_t sources,
                           std::size_t targets);

}  // namespace jjak::report
