// The dateline of an agency's report, which stands in front of its first sentence.
#pragma once

#include "rules/lists.hpp"

#include <jjak/article.hpp>

#include <string>
#include <vector>

namespace jjak::extraction {

struct FoundDateline {
  Dateline dateline;
  std::size_t end = 0;   ///< bytes of the text that belong to it, with the blanks behind; 0: there is none
  std::string reporter;  ///< "(서울=새벽통신) 홍길동 기자 =": 홍길동; else empty
};

/// The dateline at the start of a paragraph: "SEOUL, Dec. 16 (Agency) --", "WASHINGTON (AP) —", "Pyongyang, December 16
/// (KCNA) --", "PYONGYANG —", "(서울=새벽통신) 홍길동 기자 =", "【평양=새벽】", "(평양 12월 16일발 새벽통신)". A place that is not in capitals
/// needs a known agency; a place alone needs capitals, a long dash and a sentence behind it, and is no known
/// abbreviation.
FoundDateline find_dateline(std::string_view paragraph, const rules::Lists& words);

/// Cuts the dateline from the first body block into the article. Returns the reporter that it names.
std::string split_dateline(Article& article, const rules::Lists& words);

}  // namespace jjak::extraction
