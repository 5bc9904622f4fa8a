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
  bool is_article = false;              ///< whether the values are of an article; otherwise they are of the page
  std::vector<std::string> site_names;  ///< of the publisher and the web site
  std::vector<std::string> types;       ///< of all objects that can be the page: "LiveBlogPosting", "WebSite"
  std::vector<std::string> headlines;   ///< of all articles
  bool is_paid = false;                 ///< whether one of them says that it is not free to read
};

/// Reads the application/ld+json scripts of the page, up to 2 MB each and 8 MB together, 32 levels deep. Of several
/// articles it takes the one whose headline is part of one of `titles` (what the page calls itself), otherwise the
/// first; without any article, the object of the page. Broken JSON is mended where that is safe (see markup/json.hpp)
/// and otherwise skipped.
Structured read_structured(const Page& page, const std::vector<std::string>& titles);

}  // namespace jjak::extraction
