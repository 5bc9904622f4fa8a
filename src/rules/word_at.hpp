// Words of a list at a place of a sentence.
#pragma once

#include "rules/word_list.hpp"

#include <cstddef>
#include <string_view>

namespace jjak::rules {

/// The longest word of the list that stands at `i`; null when there is none. `i` may be past the end.
inline const Entry* word_at(const WordList& list, std::string_view s, std::size_t i) {
  return i < s.size() ? list.opening_of(s.substr(i)) : nullptr;
}

/// Its length in bytes; 0 when there is none.
inline std::size_t length_at(const WordList& list, std::string_view s, std::size_t i) {
  const Entry* word = word_at(list, s, i);
  return word == nullptr ? 0 : word->word.size();
}

}  // namespace jjak::rules
