// Aligns segments of several sentences by their pieces, so that evidence counts where it stands in the segment and is
// not diluted. The user wants beads of whole segments; their posteriors follow from those of the pieces.
#pragma once

#include "align/bitext.hpp"
#include "dp/dp.hpp"
#include "dp/large_beads.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace jjak {

/// For each segment of a side, the number of pieces before it; one more entry at the end.
using PieceCounts = std::vector<std::uint32_t>;

/// Whether any segment of a text has several pieces.
bool has_pieces(const Text& text);

/// The pieces of all segments, as units.
struct Pieces {
  Units units;
  PieceCounts before;
};
Pieces pieces_of(const AnchoredText& text);

/// Which pieces are the first of their segments.
std::vector<bool> starts_of(const PieceCounts& before);

/// The same pins, over pieces.
Pins pins_over_pieces(const Pins& pins, const PieceCounts& source, const PieceCounts& target);

/// Posteriors of beads of segments: of those that have a type, and of those of other sizes that are likely enough.
struct JoinedPieces {
  dp::StepTable steps;
  std::vector<LargeBead> large;
};

/// Makes beads of segments from beads of pieces. A corner is a cell where a segment begins on both sides. A bead
/// reaches from one corner of a path to the next, so its posterior is the probability that the path passes both and no
/// corner between them. The steps of a path form a Markov chain whose transitions follow from the posteriors. Cells
/// outside `grid` are left out. O(corners x pieces of up to 4 x 4 segments x bead types).
JoinedPieces join_pieces(const dp::Grid& pieces, const dp::StepTable& posteriors, const PieceCounts& source,
                         const PieceCounts& target, const dp::Grid& grid);

/// How often neighbouring pieces are joined in a bead with two sides, and where: expected counts, by BorderCount.
/// `source` and `target`: which pieces begin a segment. O(cells x bead types).
std::array<double, border_counts> count_borders(const dp::Grid& grid, const dp::StepTable& posteriors,
                                                const std::vector<bool>& source, const std::vector<bool>& target);

/// The cells of segments whose corners lie in a corridor of pieces.
dp::Corridor corners_of(const dp::Grid& pieces, const PieceCounts& source, const PieceCounts& target);

}  // namespace jjak
