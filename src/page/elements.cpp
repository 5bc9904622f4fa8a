// Small questions that all who look for metadata ask of an element.
#include "page/elements.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {

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
  return std::string(page.elements.meta(page.document, name));
}

std::vector<std::string> hint_words(const markup::HtmlNode& node) {
  std::vector<std::string> words;
  for (const std::string_view name : {node.attribute("class"), node.attribute("id")})
    for_each_hint_word(name, [&](std::string_view word) { words.emplace_back(word); });
  return words;
}

}  // namespace jjak::extraction
