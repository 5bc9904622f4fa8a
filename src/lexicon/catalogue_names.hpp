// What the makers of dictionaries share: names as lists and catalogues write them, taken apart.
#pragma once

#include <jjak/lexicon.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::lexicon {

/// White space folded, marks that say nothing cut off both ends.
std::string trimmed(std::string_view text);
/// Without what stands in round, square or curly brackets.
std::string without_brackets(std::string_view text);
/// Words of trimmed text; 0 for none.
std::size_t words_in(std::string_view text);
/// Latin letters, and nothing of other scripts nor what a dictionary's format needs itself.
bool is_english(std::string_view text);
/// Some Hangul, and nothing that a dictionary's format needs itself.
bool is_korean(std::string_view text);

/// Adds a name and its translation with all their ways to be written: brackets, alternatives, "Korea, Republic of".
/// What is not a phrase of one to four English words with a Korean name is left out.
void add_name(std::string_view english, std::string_view korean, double weight, std::vector<DictionaryEntry>& entries);

}  // namespace jjak::lexicon
