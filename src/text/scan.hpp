// Looking at the bytes of a sentence: all offsets may be past the end. Nothing here allocates.
#pragma once

#include "text/ascii.hpp"
#include "text/hangul.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace jjak::text {

inline char at(std::string_view s, std::size_t i) { return i < s.size() ? s[i] : '\0'; }

/// Whether a text holds one of some words, also inside of longer words.
inline bool contains_one_of(std::string_view text, const auto& words) {
  for (const std::string_view word : words)
    if (text.find(word) != std::string_view::npos) return true;
  return false;
}

inline bool follows(std::string_view s, std::size_t i, std::string_view what) {
  return i <= s.size() && s.substr(i).starts_with(what);
}

inline bool precedes(std::string_view s, std::size_t i, std::string_view what) {
  return i <= s.size() && s.substr(0, i).ends_with(what);
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

/// A run of digits without separators.
struct Figures {
  int value = -1;  ///< -1 when there are no digits, or more than were asked for
  std::size_t begin = 0;
  std::size_t end = 0;  ///< of the whole run, however long it is

  std::size_t size() const { return end - begin; }
};

/// The digits at `begin`; `longest` (at most 9) is how many may make a value: four are enough for years.
Figures figures_at(std::string_view s, std::size_t begin, std::size_t longest = 4);

/// The value of a text that is one to nine digits and nothing else.
std::optional<int> number_of(std::string_view digits);

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

/// Whether a Korean word may start at `i`: not inside an eojeol, nor where a particle follows a digit, a Latin word or
/// a closing mark.
bool starts_eojeol(std::string_view s, std::size_t i);
/// Whether the word before `i` is over: no Hangul follows, or a syllable that begins a particle or a suffix of
/// quantities.
bool ends_quantity(std::string_view s, std::size_t i);

}  // namespace jjak::text
