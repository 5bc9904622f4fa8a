// Which words a lexicon file may hold.
#pragma once

#include <cstddef>
#include <string_view>

namespace jjak::lexicon {

inline constexpr std::size_t longest_word = 500;  // bytes; nothing longer is a word

/// Whether a lexicon file can hold the word: not empty, not too long, no control characters. Precondition: valid UTF-8.
bool is_word(std::string_view word);

}  // namespace jjak::lexicon
