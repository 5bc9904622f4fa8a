// What the words of one line of a page or text file say. English and Korean, general words, no sites.
#pragma once

#include "lines/date_lines.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// facts_of reads a line once; all later decisions about the line use these values. Views are of the word lists.
/// Lines of more than 160 letters are running text: they have no dates, no byline and no boilerplate.
struct LineFacts {
  std::size_t letters = 0;       ///< visible ones
  bool ends_sentence = false;    ///< as in marks.hpp
  bool caption = false;          ///< reads like a picture's caption: "▲ ...", "... /사진=자료"
  bool weather = false;          ///< "14.1 C"
  bool only_date = false;        ///< only dates, with weekdays, times and words like "Published", "입력"
  bool is_byline = false;        ///< a byline and nothing else, except for a date
  bool korean_version = false;   ///< "Read in Korean", "한국어로 읽기": names the Korean original
  bool other_version = false;    ///< the same for any language, Korean included: "영문 기사"
  std::string_view boilerplate;  ///< why it is no part of an article: a list's entry, or "(hashtags)"; empty: it may be
  std::string_view other_articles;  ///< the entry by which it opens a list of other articles; empty: it opens none
  std::vector<MarkedDate> dates;    ///< the first eight, with what the words next to them call them
  std::optional<std::string> byline;  ///< "By A B, Oct. 11, 2024" -> A B; "2024-11-15 ㅣ 오태경 기자" -> 오태경 기자
};

/// Reads a line whose white space is folded. `words` must outlive the result. Complexity: linear.
LineFacts facts_of(std::string_view line, const rules::Lists& words);

}  // namespace jjak::extraction
