// The beads of a pair for people.
#pragma once

#include "cli/ui.hpp"
#include "store/lookup.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace jjak::cli {

/// The sentence beads in their order, with both texts side by side where there are 100 columns or more, else one under
/// the other. "?" before a bead says that its confidence is below .9, "!" that it is below .6. No line is wider than
/// `columns`, but for names of beads.
std::string bead_list(const std::vector<store::BeadRow>& beads, std::size_t columns, bool has_colours, const Ui& ui);

}  // namespace jjak::cli
