#include "extract/elements.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {

using markup::HtmlNode;

bool has_word(std::string_view words, std::string_view word) {
  const std::string lower = text::to_lower_ascii(words);
  std::string_view rest = lower;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (rest.substr(0, end) == word) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

std::string meta_content(const Page& page, std::string_view name) {
  std::string found;
  each_element(page, "meta", [&](std::uint32_t i) {
    const HtmlNode& node = page.node(i);
    for (const std::string_view key : {"property", "name", "itemprop"})
      if (text::to_lower_ascii(node.attribute(key)) == name) found = node.attribute("content");
    return !found.empty();
  });
  return found;
}

}  // namespace jjak::extraction
