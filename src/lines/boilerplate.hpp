// Lines that are no part of an article, and lines that lead away from it.
#pragma once

#include "rules/lists.hpp"

#include <string_view>

namespace jjak::extraction {

/// A line ready to be looked up in the word lists.
struct LineKey {
  LineKey(std::string_view line, std::size_t letters, bool sentence);
  LineKey(const LineKey&) = delete;  // `words` is of `lower`
  LineKey& operator=(const LineKey&) = delete;

  std::string_view line;   ///< as written
  std::string lower;       ///< in lower case
  std::string_view words;  ///< of `lower`, without ornaments at its ends
  std::size_t letters;     ///< visible ones
  bool sentence;           ///< whether a sentence ends at its end
};

/// Why a line is never part of an article (share buttons, "Advertisement", copyright, newsletter, cookies, comments):
/// an entry of the word lists, or a name for its form in parentheses. Empty when it may be part of one.
std::string_view boilerplate_entry(const LineKey& key, const rules::Lists& words);

/// The entry by which a line opens a list of other articles ("[관련기사]", "Related stories", "Most Popular Articles").
/// Empty when it opens none.
std::string_view other_articles_entry(const LineKey& key, const rules::Lists& words);

/// "Read in Korean", "한국어로 읽기", "[한글]" ...: names the article's Korean original.
bool names_korean_version(std::string_view line);
/// A line that is in the list of other versions: "Read in English", "영문 기사" ...
bool is_other_version(const LineKey& key, const rules::Lists& words);

/// A picture's caption that stands as a paragraph: "▲ ...", "... /사진=자료".
bool is_caption(const LineKey& key, const rules::Lists& words);

}  // namespace jjak::extraction
