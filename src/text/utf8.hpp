// UTF-8: checks, code points, character classes (those of ASCII and Hangul have headers of their own). Offsets are
// bytes.
#pragma once

#include "text/ascii.hpp"
#include "text/hangul.hpp"

#include <jjak/article.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jjak::text {

/// Offset of the first byte that is not valid UTF-8 (RFC 3629: no overlong forms, no surrogates); nothing when all is
/// valid.
std::optional<std::size_t> invalid_utf8(std::string_view bytes);

/// The same text with each invalid sequence replaced by U+FFFD.
std::string repair_utf8(std::string_view bytes);

/// Reads the code point at `offset` and moves past it. Precondition: valid UTF-8, offset < size.
char32_t next_code_point(std::string_view text, std::size_t& offset);

/// Appends a code point's UTF-8.
void append_code_point(std::string& text, char32_t code_point);

/// UTF-8 to code points; invalid sequences become U+FFFD.
std::u32string code_points(std::string_view utf8);
/// Code points to UTF-8.
std::string to_utf8(std::u32string_view text);

bool is_space(char32_t c);  ///< White_Space, and U+200B, U+FEFF
bool is_han(char32_t c);
bool is_latin_letter(char32_t c);  ///< ASCII and Latin-1/Extended letters
bool is_bidi_control(char32_t c);  ///< marks, embeddings, overrides and isolates of the bidirectional algorithm
bool is_control(char32_t c);       ///< C0 (tab and line ends too), DEL and C1
/// What shows nothing and parts nothing: controls that are no white space, soft hyphen, U+200B, U+2060, U+FEFF, bidi
/// controls.
bool is_invisible(char32_t c);

/// The longest beginning of at most so many bytes that cuts no code point. Precondition: valid UTF-8.
std::string_view beginning_of(std::string_view text, std::size_t bytes);

/// Number of code points that are neither white space nor invisible: the length that the aligner compares.
std::size_t visible_length(std::string_view text);

/// Text as it is stored. White space runs (also U+00A0, U+3000, line breaks) are folded into one blank, none at the
/// ends; what is_invisible is removed, and joiners (U+200C, U+200D) between letters of scripts that do not join. Jamo
/// that stand for one syllable and letters with combining marks are composed; compatibility forms are left as they are.
/// O(n).
std::string fold_space(std::string_view text);

/// The views between line breaks (LF), without them; CR before LF is cut.
std::vector<std::string_view> lines_of(std::string_view text);

std::string to_lower_ascii(std::string_view text);

/// Canonical composition (NFC). Text that is NFC already is returned unchanged.
std::string nfc(std::string_view text);
/// NFKC with case folding: keys for comparing only.
std::string match_key(std::string_view text);

/// English or Korean by script shares: Korean from 20 % Hangul among letters, English from 80 % Latin; `unknown` below
/// 8 letters.
Language guess_language(std::string_view text);

/// What a language tag (lang, hreflang, og:locale) says: "ko", "ko-KR", "en_US", also "kr", as pages write it. `other`
/// for a language that is neither English nor Korean, `unknown` for what is no language: "x-default".
Language language_of_tag(std::string_view tag);

}  // namespace jjak::text
