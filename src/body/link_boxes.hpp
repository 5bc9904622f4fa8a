// Heads of boxes that hold nothing but links.
#pragma once

#include "body/main_text.hpp"

#include <vector>

namespace jjak::extraction {

/// Leaves out short lines and headings ("See also:") that stand in a box whose other pieces were all left out and are
/// mostly links; the box is the smallest element that holds more than the line. Also leaves out short subheads at the
/// end of the text, and those with nothing but links before the next one. `roles`: by piece, furniture for what was
/// left out; `decisions`: likewise, kept up to date. Complexity: O(n log n) in the pieces.
void leave_out_heads_of_links(const Page& page, std::vector<BlockRole>& roles, std::vector<Decision>& decisions);

}  // namespace jjak::extraction
