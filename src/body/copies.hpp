// Copies of an article's text on its own page: for narrow screens, for printing, for reading aloud.
#pragma once

#include "body/main_text.hpp"

#include <jjak/article.hpp>

#include <cstdint>
#include <vector>

namespace jjak::extraction {

/// Which blocks repeat others of the same text, true for each that does: two or more blocks in a row, or one long one,
/// that stand earlier in the same order in another element and are a good part of the whole; and a long block that
/// consists of other blocks. What repeats in one element is a refrain. `elements`: by block, the element that its
/// paragraphs share. Complexity: linear in the text.
std::vector<bool> find_copies(const std::vector<Block>& blocks, const std::vector<std::uint32_t>& elements);

/// Takes copies out of a text. `decisions`: by piece; may be null.
void leave_out_copies(const Page& page, MainText& text, std::vector<Decision>* decisions);

}  // namespace jjak::extraction
