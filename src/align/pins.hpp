// Beads that are fixed beforehand, as the dynamic programme sees them: the units of a pin with two sides are a forced chain of
// null alignments, which becomes the pin's bead afterwards. So a pin may be of any size, and the posteriors around it are those
// that hold given the pin.
#pragma once

#include "align/dp.hpp"

#include <vector>

namespace jjak {

/// Cuts a corridor down to what pins leave: no path crosses one. The corridor must lead through the corners of all.
/// O(rows + pins).
void clip(dp::Corridor& corridor, const Pins& pins);

/// Makes all steps impossible that would join a pinned unit to another one. O(cells x bead types).
void forbid(const dp::Grid& grid, const Pins& pins, dp::StepTable& scores);

/// What pins that have two sides add to expected counts of types, in place of the null alignments that stand for them.
void count_types(const Pins& pins, Priors& types);

/// Replaces the null alignments of pinned units by the pins' beads, where the first of them stands.
/// Empty sides may then be out of place. O(beads + units).
std::vector<Bead> with_pins(std::vector<Bead> beads, const Pins& pins);

}  // namespace jjak
