// Classes of characters that matter for sentence boundaries, and reading them from either side.
#pragma once

#include "text/utf8.hpp"

#include <string_view>

namespace jjak::segmentation {

inline bool is_terminator(char32_t c) {
  return c == U'.' || c == U'!' || c == U'?' || c == U'。' || c == U'？' || c == U'！';
}

/// The mark that closes what `opener` opens; 0 when it opens nothing. The straight apostrophe is no pair: it is in words too.
constexpr char32_t closing_mark(char32_t opener) {
  switch (opener) {
    case U'“': return U'”';
    case U'‘': return U'’';
    case U'"': return U'"';
    case U'(': return U')';
    case U'[': return U']';
    case U'{': return U'}';
    case U'「': return U'」';
    case U'『': return U'』';
    case U'《': return U'》';
    case U'〈': return U'〉';
    case U'（': return U'）';
    default: return 0;
  }
}

inline bool is_opener(char32_t c) { return c == U'\'' || closing_mark(c) != 0; }

inline bool is_closer(char32_t c) {
  switch (c) {
    case U'”':
    case U'’':
    case U'"':
    case U'\'':
    case U')':
    case U']':
    case U'}':
    case U'」':
    case U'』':
    case U'》':
    case U'〉':
    case U'）': return true;
    default: return false;
  }
}

/// An opening bracket: a mark right behind it, as in [...] and (?), ends nothing.
inline bool is_bracket(char32_t c) { return c == U'(' || c == U'[' || c == U'{'; }

/// Single letters with full stops between them, "U.S", or one letter: what stands before the last full stop of initials.
inline bool is_initials(std::string_view word) {
  if (word.size() % 2 == 0) return false;
  for (std::size_t at = 0; at < word.size(); ++at)
    if (at % 2 == 0 ? !ascii::is_letter(word[at]) : word[at] != '.') return false;
  return true;
}

/// Of ASCII and Latin-1.
inline bool is_lower(char32_t c) { return ascii::is_lower(c) || (c >= U'ß' && c <= U'ÿ' && c != U'÷'); }
inline bool is_upper(char32_t c) { return ascii::is_upper(c) || (c >= U'À' && c <= U'Þ' && c != U'×'); }

/// Single consonants and vowels, which Korean writes for laughing and weeping: ㅋㅋ, ㅠㅠ.
inline bool is_single_jamo(char32_t c) { return c >= 0x3131 && c <= 0x3163; }

/// Pictures (emoji, hearts, stars) and what joins them: U+200D, variation selectors. Blocks of Unicode 15.
inline bool is_picture(char32_t c) {
  return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x200D ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0x2B50 || c == 0x2B55;
}

/// What is written for a feeling: laughter, pictures, ^^ and ~.
inline bool is_feeling(char32_t c) { return is_single_jamo(c) || is_picture(c) || c == U'^' || c == U'~'; }

inline bool is_bullet(char32_t c) {
  return c == U'•' || c == U'⁃' || c == U'◦' || c == U'▪' || c == U'‣' || c == U'●' || c == U'■' || c == U'▶' ||
         c == U'○';
}

/// Precondition: offset < size.
inline char32_t next_character(std::string_view text, std::size_t& offset) {
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte < 0x80) return ++offset, byte;
  return text::next_code_point(text, offset);
}

/// Start of the character that ends at `offset`. Precondition: offset > 0. At most 4 bytes are looked at.
inline std::size_t start_of_last(std::string_view text, std::size_t offset) {
  std::size_t start = offset - 1;
  while (start > 0 && offset - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  return start;
}

/// Precondition: not empty.
inline char32_t last_code_point(std::string_view text) {
  std::size_t start = start_of_last(text, text.size());
  return next_character(text, start);
}

}  // namespace jjak::segmentation
