// Marks around the words of a line: ornaments, brackets, what ends a sentence.
#pragma once

#include "lines/word_table.hpp"

#include <string_view>

namespace jjak::extraction {

/// The last code point; empty for an empty text.
std::string_view last_of(std::string_view text);

/// The text without arrows, bullets, brackets and blanks at both ends: "▶ [관련기사]" -> "관련기사".
std::string_view strip_ornaments(std::string_view text);

/// Whether a sentence ends here: . ! ? … : with quotation marks or brackets behind them, and a Korean 다 without a full
/// stop.
bool ends_sentence(std::string_view line);

}  // namespace jjak::extraction
