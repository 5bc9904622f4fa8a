// The language of an article, and the blocks that are in another one.
#pragma once

#include "language/decide.hpp"

#include <jjak/extract.hpp>

#include <string_view>

namespace jjak::extraction {

/// Sets language, tag and confidence of an article by its text, its address and `declared` (the tag that its page or
/// container gives). Its links must be known. `explanation`, where given, receives the voices. O(bytes).
void decide_language(Article& article, std::string_view declared, Explanation* explanation);

/// Moves blocks in another language out of the article's text into its foreign_blocks. Quotations and short lines stay.
/// `explanation`, where given, says so of their pieces. O(bytes).
void leave_out_other_languages(Article& article, Explanation* explanation);

}  // namespace jjak::extraction
