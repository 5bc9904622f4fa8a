// Pins are beads that the user fixes. In the dynamic programme, the units of a pin with two sides are a forced chain of
// null alignments, which becomes the pin's bead afterwards. So a pin may have any size, and the posteriors around it
// are conditional on the pin.
#pragma once

#include "dp/dp.hpp"

#include <vector>

namespace jjak {

/// Cuts a corridor down to the cells that pins allow: no path crosses a pin. The corridor must lead through the corners
/// of all pins. O(rows + pins).
void clip(dp::Corridor& corridor, const Pins& pins);

/// Makes all steps of some rows impossible that would join a pinned unit with an unpinned one.
/// O(units + cells x bead types).
void forbid(const dp::Grid& grid, const Pins& pins, dp::Rows rows, dp::StepTable& scores);

/// Adds pins with two sides to expected counts of types, in place of the null alignments that represent them.
void count_types(const Pins& pins, Priors& types);

/// Replaces the null alignments of pinned units by the beads of the pins, at the place of the first one.
/// Empty sides may then be out of place. O(beads + units).
std::vector<Bead> with_pins(std::vector<Bead> beads, const Pins& pins);

/// Joins the null alignments of pins that are moved to crossing beads. O(beads x moved pins).
std::vector<Bead> with_moved(std::vector<Bead> beads, const Pins& pins);

}  // namespace jjak
