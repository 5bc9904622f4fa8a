// The words by which an English page names its Korean original.
#pragma once

#include <string_view>

namespace jjak::text {

/// How surely these words (a link's, or a line of their own) name the Korean original: 1 for "Read in Korean" and other wordings,
/// .9 for the bare name of the language or script, which in a menu also leads to the front page; 0 otherwise.
double korean_original_score(std::string_view words);

inline constexpr double bare_name_score = .9;

}  // namespace jjak::text
