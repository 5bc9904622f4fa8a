// Shared by the code that builds dictionaries: takes names apart as lists and catalogues write them.
#pragma once

#include <jjak/lexicon.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::lexicon {

/// Folds white space, and cuts punctuation off both ends.
std::string trimmed(std::string_view text);
/// Removes everything in round, square or curly brackets.
std::string without_brackets(std::string_view text);
/// Number of words of a trimmed text; 0 for an empty one.
std::size_t words_in(std::string_view text);
/// Whether the text has Latin letters, no letters of other scripts, and none of the marks of the dictionary format.
bool is_english(std::string_view text);
/// Whether the text has some Hangul, and none of the marks of the dictionary format.
bool is_korean(std::string_view text);

/// Adds a name and its translation in all their spellings: with and without brackets, alternatives, "Korea, Republic
/// of". Leaves out everything that is not a phrase of one to four English words with a Korean name.
void add_name(std::string_view english, std::string_view korean, double weight, std::vector<DictionaryEntry>& entries);

}  // namespace jjak::lexicon
