// Looking for elements of a page.
#pragma once

#include "page/page.hpp"

#include <string>
#include <string_view>

namespace jjak::extraction {

/// Offers the elements with this tag (all, when it is empty) in page order to `use`, until that returns true. <link>, <base> and
/// <time> are known by the page's index; for others the whole page is walked.
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

/// Whether a list of words, separated by blanks, has this one (lower case).
bool has_word(std::string_view words, std::string_view word);

/// The content of the first <meta> with this name, property or itemprop that has any; empty when there is none.
std::string meta_content(const Page& page, std::string_view name);

}  // namespace jjak::extraction
