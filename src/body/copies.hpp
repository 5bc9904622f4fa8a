// Copies of an article's text on its own page: for narrow screens, for printing, for reading aloud.
#pragma once

#include <jjak/article.hpp>

#include <vector>

namespace jjak::extraction {

/// Which blocks repeat others of the same text, true for each that does: two or more blocks in a row, or one long one,
/// that stand earlier in the same order; and a long block that consists of other blocks. A short repeated line is a
/// refrain and none of these. Complexity: linear in the text.
std::vector<bool> find_copies(const std::vector<Block>& blocks);

}  // namespace jjak::extraction
