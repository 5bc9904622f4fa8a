// Searches scripts for dates without parsing them: state objects come as JSON, as JavaScript and inside strings, and
// the names of their members follow no standard.
#include "publication/script_dates.hpp"

#include "dates/full_date.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jjak::extraction {
namespace {

/// How members of objects in scripts end, in lower case and without _ and -: "articlePublishDate", "publish_date".
constexpr std::array published_members{"datepublished",   "publishdate",     "publisheddate",    "publishedat",
                                       "publishedon",     "publishtime",     "publishedtime",    "pubdate",
                                       "publicationdate", "publicationtime", "firstpublication", "firstpublished",
                                       "dateposted"};
/// The same of those that say when the entry was made.
constexpr std::array created_members{"datecreated", "createdat", "createddate", "uploaddate", "regdate"};

bool is_name(char c) { return ascii::is_alnum(c) || c == '_' || c == '-'; }

bool is_quote(char c) { return c == '"' || c == '\''; }

/// The name that ends at `end`, at most 40 bytes of it, in lower case and without _ and -.
std::string name_before(std::string_view script, std::size_t end) {
  constexpr std::size_t longest = 40;
  std::size_t begin = end;
  while (begin > 0 && end - begin < longest && is_name(script[begin - 1])) --begin;
  std::string name;
  for (const char c : script.substr(begin, end - begin))
    if (c != '_' && c != '-') name += ascii::to_lower(c);
  return name;
}

/// The string or number behind a colon or equals sign at `at`; empty when it is something else.
std::string_view value_at(std::string_view script, std::size_t at) {
  constexpr std::size_t longest = 40;
  std::string_view value = script.substr(at, longest);
  value.remove_prefix(std::min(value.size(), value.find_first_not_of(" \\")));
  if (value.empty()) return {};
  if (!is_quote(value.front())) return value.substr(0, value.find_first_not_of("0123456789"));
  value.remove_prefix(1);
  return value.substr(0, value.find_first_of("\"'\\"));
}

bool ends_with_one_of(std::string_view name, const auto& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view each) { return name.ends_with(each); });
}

}  // namespace

std::optional<Timestamp> date_in_script(std::string_view script) {
  constexpr std::string_view marks = ":=";
  constexpr std::size_t most_between = 3;  // a quote, a backslash, a blank
  std::optional<Timestamp> published, created;
  for (std::size_t at = script.find_first_of(marks); at != std::string_view::npos;
       at = script.find_first_of(marks, at + 1)) {
    std::size_t end = at;
    while (end > 0 && at - end < most_between &&
           (is_quote(script[end - 1]) || script[end - 1] == '\\' || script[end - 1] == ' '))
      --end;
    // Every name of the lists above ends in one of these letters.
    if (end == 0 || std::string_view("etnd").find(ascii::to_lower(script[end - 1])) == std::string_view::npos) continue;
    const std::string name = name_before(script, end);
    const bool is_published = ends_with_one_of(name, published_members);
    if (!is_published && (created || !ends_with_one_of(name, created_members))) continue;
    const auto date = dates::parse_date(value_at(script, at + 1));
    if (!date) continue;
    if (is_published && published && day_number(*published) != day_number(*date)) return std::nullopt;
    std::optional<Timestamp>& found = is_published ? published : created;
    if (!found) found = date;
  }
  return published ? published : created;
}

std::optional<Timestamp> date_in_scripts(const Page& page) {
  constexpr std::size_t most_bytes = 4u << 20;
  std::size_t bytes = 0;
  for (std::uint32_t i = 0; i < page.document.nodes.size(); ++i) {
    const markup::HtmlNode& node = page.node(i);
    if (node.is_text() || node.tag != "script" || i + 1 >= node.end) continue;
    if (node.attribute("type").find("ld+json") != std::string_view::npos) continue;  // structured.hpp has read it
    const std::string_view script = page.node(i + 1).text;
    if ((bytes += script.size()) > most_bytes) break;
    if (const auto date = date_in_script(script)) return date;
  }
  return std::nullopt;
}

}  // namespace jjak::extraction
