// Classes of ASCII characters, whatever the locale. Each takes a byte (char, unsigned char) or a code point; what is
// not ASCII belongs to no class. They are objects, so that algorithms take them as they are: all_of(begin, end,
// is_digit).
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace jjak::ascii {

inline constexpr auto is_digit = [](auto c) { return c >= '0' && c <= '9'; };
inline constexpr auto is_upper = [](auto c) { return c >= 'A' && c <= 'Z'; };
inline constexpr auto is_lower = [](auto c) { return c >= 'a' && c <= 'z'; };
inline constexpr auto is_letter = [](auto c) { return is_lower(c) || is_upper(c); };
inline constexpr auto is_alnum = [](auto c) { return is_letter(c) || is_digit(c); };
/// Blank, tab, line feed, vertical tab, form feed, carriage return.
inline constexpr auto is_space = [](auto c) { return c == ' ' || (c >= '\t' && c <= '\r'); };

/// The small letter of a capital; everything else as it is.
inline constexpr auto to_lower = [](auto c) { return is_upper(c) ? static_cast<decltype(c)>(c - 'A' + 'a') : c; };

/// 0-15 of a hexadecimal digit in either case; -1 of other characters.
constexpr int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  const char small = to_lower(c);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// How many bytes stand before the first one beyond ASCII. Looks at eight at a time. O(n).
inline std::size_t prefix_length(std::string_view text) {
  constexpr std::uint64_t beyond = 0x8080'8080'8080'8080;
  std::size_t length = 0;
  for (std::uint64_t word = 0; length + sizeof word <= text.size(); length += sizeof word) {
    std::memcpy(&word, text.data() + length, sizeof word);
    if ((word & beyond) != 0) break;
  }
  while (length < text.size() && static_cast<unsigned char>(text[length]) < 0x80) ++length;
  return length;
}

/// Whether every byte is ASCII. An empty text is.
inline bool is_ascii(std::string_view text) { return prefix_length(text) == text.size(); }

}  // namespace jjak::ascii
