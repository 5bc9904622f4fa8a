// Follows the links of English pages to their originals: "Read in Korean", "한국어로 읽기", "[한글]".
#include "link/strategy.hpp"

namespace jjak::linking {

void find_read_in_korean(const LinkView& view, Findings& findings) {
  for (std::size_t i = 0; i < view.articles.size(); ++i)
    if (view.articles[i].language == Language::english)
      follow_named_links(view, i, LinkMethod::read_in_korean, findings);
}

}  // namespace jjak::linking
