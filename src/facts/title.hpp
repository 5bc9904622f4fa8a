// The headline of an article.
#pragma once

#include "page/page.hpp"
#include "page/structured.hpp"

#include <string>
#include <vector>

namespace jjak::extraction {

/// What the page calls itself: og:title, twitter:title, <title> and its <h1>, cleaned of control characters, as they stand there.
std::vector<std::string> page_titles(const Page& page);

/// The headline, without the site's name at either end: JSON-LD, og:title, twitter:title, <h1>, <title>, `given` (by the
/// container), in this order; what stands on the page as a line of its own before what does not, and what another of them has in full
/// before what is cut with an ellipsis. Words longer than 500 letters are no headline.
std::string find_title(const Page& page, const Structured& structured, const std::string& url,
                       const std::string& given);

}  // namespace jjak::extraction
