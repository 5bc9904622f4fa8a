// Recognises a charset by the bytes, when it is not declared or declared wrongly.
#pragma once

#include "decode/charset.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jjak::reading {

/// Evidence in nats that the bytes are Korean in windows-949, and not another charset that happens to be valid in it.
/// Common syllables count for it. Extended syllables and Chinese characters, which the letters of other charsets turn
/// into, count against it. About 2 per syllable of real Korean; 0 for ASCII. O(n).
double korean_evidence(std::string_view bytes);

/// From this evidence on a contrary label is not believed, and damaged text counts as Korean: about ten syllables.
inline constexpr double strong_evidence = 20;

/// Whether a byte is a mark of windows-1252 that occurs in English text: euro, ellipsis, quotation marks, dashes,
/// bullet, trade mark, no-break space, pound, copyright, guillemets, degree, middle dot, fractions.
bool is_western_mark(char c);

/// The character that a byte is in windows-1252.
char32_t windows_1252_character(char c);

/// Whether the bytes are ASCII with a few letters, quotation marks and dashes of windows-1252 in likely places. O(n).
bool is_western(std::string_view bytes);

/// Whether the bytes are UTF-8 with a few damaged places: at least eight times as many characters beyond ASCII are
/// whole, or the only damage is that the end was cut off. O(n).
bool is_nearly_utf8(std::string_view bytes);

/// Recognises UTF-16 without a byte-order mark by its zero bytes, and ISO-2022-KR and -JP by their escape sequences.
std::optional<Charset> charset_by_form(std::string_view bytes);

/// Undoes double encoding: text in UTF-8 or windows-949 that was read as windows-1252 and encoded as UTF-8 again.
/// Nothing unless all characters beyond ASCII can be undone, and there are too many for an accident. O(n).
std::optional<std::string> undo_double_encoding(std::string_view utf8);

}  // namespace jjak::reading
