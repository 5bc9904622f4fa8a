// English names as plain letters: what is left of diacritics, case and marks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jjak::sounds {

/// One word: a-z, and upper case for letters that sound unlike their base (see sounds_letters.cpp).
struct PlainWord {
  std::string letters;
  bool all_capitals = false;
};

std::vector<PlainWord> plain_words(std::string_view text);

}  // namespace jjak::sounds
