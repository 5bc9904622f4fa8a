// Extraction with all that it can draw on and report.
#pragma once

#include "sites/site_rules.hpp"

#include <jjak/extract.hpp>
#include <jjak/rules.hpp>

namespace jjak::extraction {

/// What an extraction draws on, and fills, beside the document and the article; each pointer may be null.
struct Extras {
  const SiteProfiles* sites = nullptr;
  PageLayout* layout = nullptr;  ///< of pages
  Explanation* explanation = nullptr;
  Rules rules;
};
Result<Article> extract_with(const RawDocument& document, const Extras& extras);

}  // namespace jjak::extraction
