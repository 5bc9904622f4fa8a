// The authors of the article on a page.
#pragma once

#include "facts/header.hpp"
#include "page/structured.hpp"

#include <string>
#include <string_view>

namespace jjak::extraction {

/// The names from the first source that has any: JSON-LD, <meta>, `given` (by the container), elements marked as the
/// author, a line of the head, a line behind the text, an element whose class says that it names the author. The site's
/// own name counts only if nobody else is named. Joined with ", ".
std::string find_page_byline(const Page& page, const Structured& structured, const Header& header,
                             const std::string& given);

/// The names in a line that is a byline, with or without a date; empty when it is none.
std::string byline_in_line(std::string_view line, const LineFacts& facts, const rules::Lists& words);

}  // namespace jjak::extraction
