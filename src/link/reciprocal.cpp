// Follows the links of Korean pages to their translations: "Read in English", "영어로 보기".
#include "link/strategy.hpp"

namespace jjak::linking {

void find_reciprocal(const LinkView& view, Findings& findings) {
  for (std::size_t i = 0; i < view.articles.size(); ++i)
    if (view.articles[i].language == Language::korean) follow_named_links(view, i, LinkMethod::reciprocal, findings);
}

}  // namespace jjak::linking
