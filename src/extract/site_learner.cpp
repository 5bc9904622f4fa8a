// Learns what the pages of a site share, from articles or from the pages themselves.
#include "extract/extract_with.hpp"
#include "sites/site_table.hpp"

#include <jjak/sites.hpp>

namespace jjak {

class SiteLearner::State : public extraction::SiteTable {};

SiteLearner::SiteLearner(Rules rules) : rules_(std::move(rules)), state_(std::make_unique<State>()) {}
SiteLearner::~SiteLearner() = default;

void SiteLearner::add(const Article& article) { state_->add(article, {}); }

Result<Article> SiteLearner::extract(const RawDocument& document) {
  extraction::PageLayout layout;
  Result<std::vector<Article>> articles = extraction::extract_with(document, {.layout = &layout, .rules = rules_});
  if (!articles) return articles.error();
  state_->add(articles->front(), layout);
  return std::move(articles->front());
}

std::vector<SiteProfile> SiteLearner::profiles() const { return state_->profiles(); }

}  // namespace jjak
