// Writes what a dictionary knows in the form that is searched in place.
#pragma once

#include "base/string_map.hpp"

#include <jjak/anchor.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace jjak::dictionary {

/// What a table holds.
struct Content {
  struct Translation {
    std::string korean;
    float weight = 0;  ///< above 0, up to 1
  };
  struct Form {
    std::string key;
    bool is_verb = false;
  };
  StringMap<std::vector<Translation>> english;
  StringMap<std::uint64_t> sizes;  ///< by the first word of phrases: bit n is set when there is one of n words
  StringMap<Form> forms;           ///< Korean
};

/// The same content gives the same bytes. Precondition: less than 4 GB of strings. O(n log n).
std::string write_table(const Content& content, const DictionaryOrigin& origin);

}  // namespace jjak::dictionary
