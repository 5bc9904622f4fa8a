// Pairs the two articles that one page holds in both languages.
#include "link/strategy.hpp"

#include <map>

namespace jjak::linking {
namespace {

// Both halves were compared before they became articles.
constexpr double same_page_score = .98;

}  // namespace

void find_same_page(const LinkView& view, Findings& findings) {
  struct Sharers {
    std::vector<std::size_t> english, korean;
  };
  std::map<std::string, Sharers> by_page;
  for (std::size_t i = 0; i < view.articles.size(); ++i) {
    const Article& article = view.articles[i];
    for (const std::string& page : article.shared_pages) {
      if (article.language == Language::english) by_page[page].english.push_back(i);
      if (article.language == Language::korean) by_page[page].korean.push_back(i);
    }
  }
  for (const auto& [page, sharers] : by_page)
    for (const std::size_t english : sharers.english)
      for (const std::size_t korean : sharers.korean)
        findings.candidates.push_back({english, korean, {LinkMethod::same_page, same_page_score, {}, false}});
}

}  // namespace jjak::linking
