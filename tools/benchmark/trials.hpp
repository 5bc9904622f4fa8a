// What trial alignments say of English articles and the Korean ones that may be their originals.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <vector>

namespace jjak::bench {

/// Prints a row for each trial between an English article of the inputs and its likeliest Korean ones, the best first:
/// the addresses, the trial score, the English mentions of anchors, and the shares of both texts that are rendered.
Status list_trials(const std::vector<std::string>& inputs);

}  // namespace jjak::bench
