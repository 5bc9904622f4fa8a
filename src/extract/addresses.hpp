// The addresses that a page gives: its own and those it points to.
#pragma once

#include "extract/page.hpp"

#include <jjak/model.hpp>

#include <string>
#include <vector>

namespace jjak::extraction {

/// <link rel=canonical>, og:url, else where it was found.
std::string find_url(const Page& page, const std::string& container_url);
/// Every link in page order, and words that name a Korean version without being a link.
std::vector<Outlink> find_links(const Page& page, const std::string& page_url);

}  // namespace jjak::extraction
