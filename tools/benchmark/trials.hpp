// What trial alignments say of English articles and the Korean ones that are most likely their originals.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <vector>

namespace jjak::bench {

/// Prints a row for each English article of the inputs and the Korean one that matches it best: the addresses, the
/// trial score, the English mentions of anchors, and the probability of one story.
Status list_trials(const std::vector<std::string>& inputs);

}  // namespace jjak::bench
