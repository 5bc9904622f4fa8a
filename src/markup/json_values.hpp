// Mends values of JSON that its library refuses, although the syntax is right.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jjak::markup {

/// JSON with the values that were mended.
struct MendedJson {
  std::string text;
  std::size_t surrogates = 0;  ///< escapes of half a surrogate pair: now U+FFFD
  std::size_t numbers = 0;     ///< larger than any number that a computer calculates with: now null
};

/// Nothing when there is nothing to mend. Every other byte keeps its place. What is no JSON stays none. O(n).
std::optional<MendedJson> mend_json_values(std::string_view json);

}  // namespace jjak::markup
