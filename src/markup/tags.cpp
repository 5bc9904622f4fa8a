#include "markup/tags.hpp"

namespace jjak::markup {

TagAttributes attributes_at(std::string_view html, std::size_t at, std::size_t most) {
  TagAttributes attributes;
  while (at < html.size() && html[at] != '>') {
    if (is_tag_blank(html[at]) || html[at] == '/') {
      attributes.is_self_closing = html[at] == '/' && at + 1 < html.size() && html[at + 1] == '>';
      ++at;
      continue;
    }
    if (++attributes.count == most + 1) attributes.surplus = at;
    ++at;
    while (at < html.size() && !is_tag_blank(html[at]) && html[at] != '=' && html[at] != '>' && html[at] != '/') ++at;
    while (at < html.size() && is_tag_blank(html[at])) ++at;
    if (at == html.size() || html[at] != '=') continue;
    at = std::min(html.find_first_not_of(" \t\n\r\f", at + 1), html.size());
    if (at == html.size() || html[at] == '>') continue;
    const char quote = html[at];
    if (quote == '"' || quote == '\'')
      at = std::min(html.find(quote, at + 1), html.size() - 1) + 1;
    else
      while (at < html.size() && !is_tag_blank(html[at]) && html[at] != '>') ++at;
  }
  attributes.end = at;
  return attributes;
}

}  // namespace jjak::markup
