// Reads dates from the attributes of elements, and the country of a page from its declarations. They belong together:
// figures such as 3/4/2024 mean different days in different countries.
#include "publication/date_elements.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace jjak::extraction {
namespace {

/// All that the page says it is written in, as "en-us", the most trusted first.
std::vector<std::string> declared_tags(const Page& page) {
  std::vector<std::string> tags;
  const auto add = [&](std::string_view tag) {
    if (tag.empty()) return;
    tags.push_back(text::to_lower_ascii(tag));
    std::replace(tags.back().begin(), tags.back().end(), '_', '-');
  };
  for (const std::uint32_t i : page.elements.languages)
    for (const char* name : {"lang", "xml:lang"}) add(page.node(i).attribute(name));
  for (const char* name : {"content-language", "og:locale", "dc.language"})
    add(page.elements.meta(page.document, name));
  return tags;
}

DateOrder order_in(std::string_view tag) {
  const std::string_view language = tag.substr(0, tag.find('-'));
  if (language == "en") return tag == "en-us" ? DateOrder::month_first : DateOrder::day_first;
  constexpr std::array others{"", "ko", "ja", "zh", "hu", "lt", "fa"};  // where the year leads
  const bool known = std::find(others.begin(), others.end(), language) == others.end();
  return known ? DateOrder::day_first : DateOrder::unknown;
}

}  // namespace

std::optional<Timestamp> date_in_attributes(const markup::HtmlNode& node) {
  constexpr std::array names{"datetime",  "content",        "title",          "data-datetime",    "data-date",
                             "data-time", "data-timestamp", "data-published", "data-publish-date"};
  for (const std::string_view name : names)
    if (const std::string_view written = node.attribute(name); !written.empty())
      if (const auto date = dates::parse_date(written)) return date;
  return std::nullopt;
}

DateOrder order_of(const Page& page) {
  for (const std::string& tag : declared_tags(page))
    if (tag != "en") return order_in(tag);
  return DateOrder::unknown;
}

dates::ShortOrder short_order_of(const Page& page) {
  const std::vector<std::string> tags = declared_tags(page);
  const bool korean = tags.empty() || tags.front().starts_with("ko");
  return korean ? dates::ShortOrder::year_first : dates::ShortOrder::day_first;
}

}  // namespace jjak::extraction
