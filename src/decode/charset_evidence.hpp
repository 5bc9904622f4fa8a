// What bytes say of their charset when nobody says it, or somebody says it wrongly.
#pragma once

#include "decode/charset.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jjak::reading {

/// Nats by which the bytes, read as windows-949, look like Korean rather than like something else that happens to be valid
/// in it: common syllables speak for it, the extended syllables and Chinese characters that other charsets' letters turn
/// into against it. About 2 a syllable of real Korean; 0 for ASCII. O(n).
double korean_evidence(std::string_view bytes);

/// Evidence from which on a label is not believed, and damaged text is taken for Korean: about ten syllables.
inline constexpr double strong_evidence = 20;

/// Whether the bytes are ASCII with now and then a letter, quotation mark or dash of windows-1252 where one belongs. O(n).
bool is_western(std::string_view bytes);

/// Whether the bytes are UTF-8 with a few damaged places: at least eight times as many characters beyond ASCII are whole,
/// or the only damage is that the end was cut off. O(n).
bool is_nearly_utf8(std::string_view bytes);

/// UTF-16 without a byte order mark, by where its zero bytes stand; ISO-2022-KR and -JP by their escape sequences.
std::optional<Charset> charset_by_form(std::string_view bytes);

/// The text behind UTF-8 that was read as windows-1252 and encoded once more, or behind windows-949 that was; when all of
/// the text beyond ASCII can be undone so, and it is too much for chance. O(n).
std::optional<std::string> undo_double_encoding(std::string_view utf8);

}  // namespace jjak::reading
