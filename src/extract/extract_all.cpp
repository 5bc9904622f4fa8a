// The public ways into extraction: all articles of a document or the first, with or without site profiles.
#include "extract/extract_with.hpp"

#include <utility>

namespace jjak {

void take_in_standfirsts(Article& article) {
  for (Block& block : article.blocks)
    if (block.role == BlockRole::standfirst) block.role = BlockRole::body;
}

namespace {

Result<Article> first_of(Result<std::vector<Article>> articles) {
  if (!articles) return articles.error();
  return std::move(articles->front());
}

}  // namespace

Result<std::vector<Article>> extract_all(const RawDocument& document, Explanation* explanation, const Rules& rules) {
  return extraction::extract_with(document, {.explanation = explanation, .rules = rules});
}

Result<std::vector<Article>> extract_all(const RawDocument& document, const SiteProfiles& sites,
                                         Explanation* explanation, const Rules& rules) {
  return extraction::extract_with(document, {.sites = &sites, .explanation = explanation, .rules = rules});
}

Result<Article> extract(const RawDocument& document, Explanation* explanation, const Rules& rules) {
  return first_of(extract_all(document, explanation, rules));
}

Result<Article> extract(const RawDocument& document, const SiteProfiles& sites, Explanation* explanation,
                        const Rules& rules) {
  return first_of(extract_all(document, sites, explanation, rules));
}

}  // namespace jjak
