// The words under which units are found, English and Korean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jjak::store {

/// The words of a text for the index, with blanks between them: runs of Latin letters and digits in lower case, and of
/// each run of Hangul or other letters the pairs of neighbours (국경경비 gives 국경, 경경, 경비), or the only one. So
/// 국경 is found in 국경경비대 and with any particle. Separators inside numbers are left out (1,100 gives 1100). O(n).
std::string index_words(std::string_view text);

/// A query for FTS5 that finds what holds all words of a text; empty when it has none. A word of one Hangul syllable
/// finds what begins with it. O(n).
std::string words_query(std::string_view text);

}  // namespace jjak::store
