// Title, byline, date, address and links of a page.
#pragma once

#include "extract/main_text.hpp"
#include "extract/page.hpp"
#include "extract/structured.hpp"

#include <jjak/model.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jjak::extraction {

/// The content of the first <meta> whose name, property or itemprop is this one; empty when there is none.
std::string meta_content(const Page& page, std::string_view name);

/// Headline, og:title, <h1>, <title>, in this order, without the site's name at either end.
std::string find_title(const Page& page, const Structured& structured);

/// The pieces between title and text, where date and byline stand.
Range header_pieces(const Page& page, const std::string& title, const MainText& text);

std::string find_page_byline(const Page& page, const Structured& structured, Range header);
std::optional<Timestamp> find_page_date(const Page& page, const Structured& structured, Range header);

/// <link rel=canonical>, og:url, else where it was found.
std::string find_url(const Page& page, const std::string& container_url);
/// Every link in page order, and words that name a Korean version without being a link.
std::vector<Outlink> find_links(const Page& page, const std::string& page_url);

}  // namespace jjak::extraction
