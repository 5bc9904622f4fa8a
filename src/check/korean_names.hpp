// Korean words that may be names, and that no English word renders.
#pragma once

#include "check/findings.hpp"

#include <vector>

namespace jjak::check {

struct OpenNames {
  std::vector<Range> foreign;  ///< they look like names from other languages, or stand before a title
  std::vector<Range> korean;   ///< a family name and a given name, or before a title
  std::vector<Range> unknown;  ///< names because they are nothing else: no dictionary knows them
};

/// Each by rising place. O(words x words).
OpenNames open_korean_names(const Side& korean, const std::vector<Word>& all, const CheckWords& words);

}  // namespace jjak::check
