// Numbers in a sentence, however they are written: digits, words, and mixes of both.
#pragma once

#include "numbers/korean_number_words.hpp"
#include "text/mention.hpp"

#include <jjak/article.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::anchors {

/// The numbers by rising place, not overlapping. A value is a plain decimal: "110000000", "2.5", "-3". Leading zeros
/// are cut; a number that does not fit 64 bits is no number of news and left out. Numbers that are parts of dates are
/// found too. Other languages than English and Korean have none. Complexity: linear; no allocation where there is no
/// number.
std::vector<text::Mention> find_numbers(std::string_view sentence, Language language,
                                        const NumberWords& words = NumberWords::built_in());

/// How probable it is that two values render each other: equal, or both large and nearly equal (rounded).
double number_match(std::string_view a, std::string_view b);

/// The two languages, for find_numbers.
std::vector<text::Mention> find_english_numbers(std::string_view sentence);
std::vector<text::Mention> find_korean_numbers(std::string_view sentence, const NumberWords& words);

}  // namespace jjak::anchors
