// Title, byline and date of a page.
#pragma once

#include "extract/main_text.hpp"
#include "extract/page.hpp"
#include "extract/structured.hpp"

#include <jjak/model.hpp>

#include <optional>
#include <string>

namespace jjak::extraction {

/// Headline, og:title, <h1>, <title>, in this order, without the site's name at either end.
std::string find_title(const Page& page, const Structured& structured);

/// The pieces between title and text, where date and byline stand.
Range header_pieces(const Page& page, const std::string& title, const MainText& text);

std::string find_page_byline(const Page& page, const Structured& structured, Range header);
std::optional<Timestamp> find_page_date(const Page& page, const Structured& structured, Range header);

}  // namespace jjak::extraction
