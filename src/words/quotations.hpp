// What a sentence quotes, in the marks of both languages.
#pragma once

#include <jjak/article.hpp>

#include <string_view>
#include <vector>

namespace jjak::anchors {

struct Quotation {
  Range bytes;  ///< of the sentence, with its marks
  Range mark;   ///< the first of its marks in the sentence
  bool is_speech =
      false;  ///< in double marks: “ ” " 「」 『』 《》 〈〉; else in single ones, as emphasis and titles are
};

/// The outermost quotations by rising place. One whose other mark stands in another sentence reaches to the sentence's
/// beginning or end. Apostrophes are none. Complexity: linear.
std::vector<Quotation> find_quotations(std::string_view sentence);

}  // namespace jjak::anchors
