// Finds elements of a page.
#pragma once

#include "page/page.hpp"

#include <string>
#include <string_view>

namespace jjak::extraction {

/// Calls `use` with each element of this tag (of all tags, when it is empty) in page order, until it returns true. The
/// page's index knows <link>, <base> and <time>; for other tags this walks the whole page.
template <class Use>
void each_element(const Page& page, std::string_view tag, Use use) {
  const ElementIndex& index = page.elements;
  if (tag == "link" || tag == "base" || tag == "time") {
    for (const std::uint32_t i : tag == "link" ? index.links : tag == "base" ? index.bases : index.times)
      if (use(i)) return;
    return;
  }
  for (std::uint32_t i = 0; i < page.document.nodes.size(); ++i)
    if ((tag.empty() ? !page.node(i).is_text() : page.node(i).tag == tag) && use(i)) return;
}

/// Whether a list of words with spaces between them has this one, which is in lower case.
bool has_word(std::string_view words, std::string_view word);

/// The content of the first <meta> with this name, property or itemprop that is not empty; empty when there is none.
std::string meta_content(const Page& page, std::string_view name);

}  // namespace jjak::extraction
