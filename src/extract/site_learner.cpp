// Learns what the pages of a site share, from articles or from records that show the layout of their pages.
#include "sites/site_table.hpp"

#include <jjak/sites.hpp>

namespace jjak {

class SiteLearner::State : public extraction::SiteTable {};

SiteLearner::SiteLearner() : state_(std::make_unique<State>()) {}
SiteLearner::~SiteLearner() = default;

void SiteLearner::add(const Article& article) { state_->add(article, {}); }

void SiteLearner::add(const DocumentRecord& record) {
  if (record.kind == RecordKind::article && record.part == 0) state_->add(record.article, record.layout);
}

std::vector<SiteProfile> SiteLearner::profiles() const { return state_->profiles(); }

}  // namespace jjak
