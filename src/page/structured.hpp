// What a page says about itself in JSON-LD (schema.org).
#pragma once

#include "page/page.hpp"

#include <string>
#include <vector>

namespace jjak::extraction {

struct Structured {
  std::string headline;
  std::vector<std::string> authors;
  std::string published;  ///< as written
  std::string modified;   ///< as written
  std::string section;
  std::vector<std::string> trail;       ///< the steps of the breadcrumb trail
  std::string language;                 ///< as written, BCP 47
  bool is_article = false;              ///< whether the values are an article's; else they are of the page as a whole
  std::vector<std::string> site_names;  ///< of the publisher and the web site
};

/// Reads the application/ld+json scripts of the page, up to 2 MB each and 8 MB together, 32 levels deep. Of several articles that
/// one is taken whose headline stands in `titles` (the page's own words for its title), else the first; what is not known of
/// it the page's object gives. JSON that is broken is mended where that is safe (control characters in strings, commas
/// too many, an end that is missing, comments around it), else passed over.
Structured read_structured(const Page& page, const std::vector<std::string>& titles);

}  // namespace jjak::extraction
