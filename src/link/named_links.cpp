// Follows links that say that they lead to the same article in the other language: "Read in Korean", "한국어로 읽기" and
// "[한글]" on English pages; "Read in English" and "영어로 보기" on Korean ones.
#include "link/strategy.hpp"

namespace jjak::linking {
namespace {

void follow_all(const LinkView& view, Language language, LinkMethod method, Findings& findings) {
  for (std::size_t i = 0; i < view.articles.size(); ++i)
    if (view.articles[i].language == language) follow_named_links(view, i, method, findings);
}

}  // namespace

void find_read_in_korean(const LinkView& view, Findings& findings) {
  follow_all(view, Language::english, LinkMethod::read_in_korean, findings);
}

void find_reciprocal(const LinkView& view, Findings& findings) {
  follow_all(view, Language::korean, LinkMethod::reciprocal, findings);
}

}  // namespace jjak::linking
