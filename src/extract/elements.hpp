// Looking for elements of a page.
#pragma once

#include "extract/page.hpp"

#include <string>
#include <string_view>

namespace jjak::extraction {

/// Offers the elements with this tag (all, when it is empty) in page order to `use`, until that returns true.
template <class Use>
void each_element(const Page& page, std::string_view tag, Use use) {
  for (std::uint32_t i = 0; i < page.document.nodes.size(); ++i)
    if ((tag.empty() ? !page.node(i).is_text() : page.node(i).tag == tag) && use(i)) return;
}

/// Whether a list of words, separated by blanks, has this one (lower case).
bool has_word(std::string_view words, std::string_view word);

/// The content of the first <meta> whose name, property or itemprop is this one; empty when there is none.
std::string meta_content(const Page& page, std::string_view name);

}  // namespace jjak::extraction
