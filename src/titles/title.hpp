// The headline of an article.
#pragma once

#include "page/page.hpp"
#include "page/structured.hpp"

#include <string>
#include <vector>

namespace jjak::extraction {

/// All titles that the page gives itself: <h1>, og:title, twitter:title and <title>, without control characters,
/// otherwise as written.
std::vector<std::string> page_titles(const Page& page);

/// The headline, without the site's name at either end. Sources in this order: JSON-LD, the head of a post on a board,
/// og:title, twitter:title, <h1>, <title>, `given` (by the container). A candidate that the page shows as a line of its
/// own is preferred to one that it does not show, and a full one to one cut with an ellipsis. Texts over 500 letters
/// are no headline.
std::string find_title(const Page& page, const Structured& structured, const std::string& url,
                       const std::string& given);

}  // namespace jjak::extraction
