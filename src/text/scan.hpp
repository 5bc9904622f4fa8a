// Looking at the bytes of a sentence: all offsets may be past the end. Nothing here allocates.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace jjak::anchors {

inline constexpr std::size_t syllable_bytes = 3;  // every Hangul syllable takes three bytes of UTF-8

inline char at(std::string_view s, std::size_t i) { return i < s.size() ? s[i] : '\0'; }
inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
inline bool is_letter(char c) { return (c >= 'a' && c <= 'z') || is_upper(c); }
inline char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

inline bool follows(std::string_view s, std::size_t i, std::string_view what) {
  return i <= s.size() && s.substr(i).starts_with(what);
}

inline bool precedes(std::string_view s, std::size_t i, std::string_view what) {
  return i <= s.size() && s.substr(0, i).ends_with(what);
}

/// The Hangul syllable at `i`; 0 when there is none.
inline char32_t syllable_at(std::string_view s, std::size_t i) {
  if (i + syllable_bytes > s.size()) return 0;
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(s[i + k]); };
  if (byte(0) < 0xEA || byte(0) > 0xED) return 0;
  const char32_t c = (static_cast<char32_t>(byte(0) & 0x0F) << 12) | (static_cast<char32_t>(byte(1) & 0x3F) << 6) |
                     static_cast<char32_t>(byte(2) & 0x3F);
  return c >= U'가' && c <= U'힣' ? c : 0;
}

inline std::size_t skip_hangul(std::string_view s, std::size_t i) {
  while (syllable_at(s, i) != 0) i += syllable_bytes;
  return i;
}

/// Past one blank (or no-break space), if there is one.
inline std::size_t skip_blank(std::string_view s, std::size_t i) {
  if (at(s, i) == ' ') return i + 1;
  if (follows(s, i, "\u00A0")) return i + 2;
  return follows(s, i, "\u202F") ? i + 3 : i;  // what ICU puts before AM
}

/// Before one blank, if there is one.
inline std::size_t skip_blank_back(std::string_view s, std::size_t i) {
  if (i > 0 && s[i - 1] == ' ') return i - 1;
  return precedes(s, i, "\u00A0") ? i - 2 : i;
}

/// The run of ASCII letters at `i`; a run longer than any word of our lists gives nothing.
std::string_view letters_at(std::string_view s, std::size_t i);
/// The word before `i`, one blank or hyphen between them; empty when there is none.
std::string_view word_before(std::string_view s, std::size_t i);
bool equal_words(std::string_view word, std::string_view lower_case);
bool is_one_of(std::string_view word, std::span<const std::string_view> lower_case);

/// Whether one of the strings stands at `i`; its length, 0 when none does. The first that fits counts.
std::size_t length_of_any(std::string_view s, std::size_t i, std::span<const std::string_view> strings);

/// Where a minus of the number at `begin` stands: after a blank, right before its digits; `begin` when there is none.
std::size_t minus_before(std::string_view s, std::size_t begin);

/// Whether a Korean word may start at `i`: not inside an eojeol, nor where a particle follows a digit, a Latin word or a
/// closing mark.
bool starts_eojeol(std::string_view s, std::size_t i);
/// Whether the word before `i` is over: no Hangul follows, or a syllable that begins a particle or a suffix of quantities.
bool ends_quantity(std::string_view s, std::size_t i);

}  // namespace jjak::anchors
