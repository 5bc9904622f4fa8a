// Asks CLD2, so that its headers, which need others before them, and its types stay in one unit.
#include "language/library.hpp"

// The headers of CLD2 use these without including them.
#include <cstdio>
#include <vector>
using std::vector;
#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <array>
#include <limits>

namespace jjak::language {

LibraryAnswer ask_library(std::string_view text) {
  std::array<CLD2::Language, 3> languages{};
  std::array<int, 3> percents{};
  int text_bytes = 0;
  bool reliable = false;
  const int length = static_cast<int>(std::min<std::size_t>(text.size(), std::numeric_limits<int>::max()));
  CLD2::DetectLanguageSummary(text.data(), length, true, languages.data(), percents.data(), &text_bytes, &reliable);
  LibraryAnswer answer;
  if (languages.front() == CLD2::UNKNOWN_LANGUAGE) return answer;
  answer.tag = CLD2::LanguageCode(languages.front());
  answer.share = percents.front() / 100.0;
  answer.is_reliable = reliable;
  return answer;
}

}  // namespace jjak::language
