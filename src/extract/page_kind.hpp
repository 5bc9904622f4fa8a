// What kind of page it is: an article, a list of articles, or rules of the site.
#pragma once

#include "body/main_text.hpp"
#include "page/page.hpp"

#include <cstdint>
#include <string_view>

namespace jjak::extraction {

enum class PageKind : std::uint8_t {
  article,  ///< or what cannot be told from one
  listing,  ///< a section front, a tag, an author's page, results of a search
  policy    ///< privacy, terms of use, about the paper
};

/// Judges by the title and by what interrupts the prose: on a list, links to articles stand before nearly every
/// paragraph. In doubt a page is an article. Complexity: linear.
PageKind kind_of_page(const Page& page, const MainText& text, std::string_view title);

}  // namespace jjak::extraction
