// Passes over the bytes of JSON strings that stand for themselves, eight at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace jjak::markup {

inline constexpr std::uint64_t each_byte = 0x0101010101010101, high_bits = each_byte << 7;

/// Whether one of eight bytes is a quotation mark, a backslash or a control character below 0x20. It may say so without
/// need where a byte stands above one of these.
constexpr bool has_marks(std::uint64_t bytes) {
  const auto has_zero = [](std::uint64_t word) { return ((word - each_byte) & ~word & high_bits) != 0; };
  return has_zero(bytes ^ (each_byte * '"')) || has_zero(bytes ^ (each_byte * '\\')) ||
         ((bytes - each_byte * 0x20) & ~bytes & high_bits) != 0;
}

/// Behind the eights of bytes from `at` on of which `is_plain` says that they are.
template <class IsPlain>
std::size_t behind_eights(std::string_view text, std::size_t at, IsPlain is_plain) {
  for (std::uint64_t bytes = 0; at + sizeof bytes <= text.size(); at += sizeof bytes) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if (!is_plain(bytes)) break;
  }
  return at;
}

/// Where from `at` on the first quotation mark, backslash or control character below 0x20 is; the end of the text where
/// none is.
inline std::size_t plain_end(std::string_view text, std::size_t at) {
  at = behind_eights(text, at, [](std::uint64_t bytes) { return !has_marks(bytes); });
  while (at < text.size() && text[at] != '"' && text[at] != '\\' && static_cast<unsigned char>(text[at]) >= 0x20) ++at;
  return at;
}

/// Behind the printable ASCII from `at` on that a string holds as it is.
inline std::size_t ascii_text_end(std::string_view text, std::size_t at) {
  at = behind_eights(text, at, [](std::uint64_t bytes) {
    return (bytes & high_bits) == 0 && !has_marks(bytes) && ((bytes + each_byte) & high_bits) == 0;  // no DEL
  });
  while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7F && text[at] != '"' && text[at] != '\\') ++at;
  return at;
}

}  // namespace jjak::markup
