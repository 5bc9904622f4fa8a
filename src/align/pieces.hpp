// Segments that hold several sentences are aligned by their pieces: evidence then says where in a segment it stands, and long
// segments do not blur it. What people asked for are beads of whole segments; their posteriors follow from those of the pieces.
#pragma once

#include "align/bitext.hpp"
#include "align/dp.hpp"

#include <cstdint>
#include <vector>

namespace jjak {

/// For each segment of a side the number of pieces before it; one more at the end.
using PieceCounts = std::vector<std::uint32_t>;

/// Whether any segment of a text has several pieces.
bool has_pieces(const Text& text);

/// The pieces of all segments as units.
struct Pieces {
  Units units;
  PieceCounts before;
};
Pieces pieces_of(const AnchoredText& text);

/// The same pins over pieces.
Pins pins_over_pieces(const Pins& pins, const PieceCounts& source, const PieceCounts& target);

/// Beads of segments out of beads of pieces: a bead reaches from one corner (where on both sides a segment begins) that a path
/// passes to the next one, so its posterior is the probability that the path passes both and no corner between. The steps of a
/// path are a Markov chain whose transitions the posteriors give. Cells outside `grid` are left out.
/// O(corners x pieces of up to 4 x 4 segments x bead types).
dp::StepTable join_pieces(const dp::Grid& pieces, const dp::StepTable& posteriors, const PieceCounts& source,
                          const PieceCounts& target, const dp::Grid& grid);

/// The cells of segments whose corners are inside a corridor of pieces.
dp::Corridor corners_of(const dp::Grid& pieces, const PieceCounts& source, const PieceCounts& target);

}  // namespace jjak
