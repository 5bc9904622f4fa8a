// Extraction with everything that it can use and report.
#pragma once

#include "sites/site_rules.hpp"

#include <jjak/extract.hpp>
#include <jjak/rules.hpp>

#include <vector>

namespace jjak::extraction {

/// What an extraction uses and fills besides the document and the article. Each pointer may be null.
struct Extras {
  const SiteProfiles* sites = nullptr;
  PageLayout* layout = nullptr;        ///< filled for pages
  Explanation* explanation = nullptr;  ///< of the first article
  Rules rules;
};
Result<std::vector<Article>> extract_with(const RawDocument& document, const Extras& extras);

/// The article of a document record. Fails: as read_document_record, with the problem of a record that has none, and
/// empty for a redirect.
Result<std::vector<Article>> article_of_record(const RawDocument& document, const SiteProfiles* sites);

}  // namespace jjak::extraction
