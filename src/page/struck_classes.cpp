#include "page/struck_classes.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <utility>

namespace jjak::extraction {
namespace {

constexpr std::string_view blanks = " \t\n\r\f";

bool is_in_name(char c) {
  return ascii::is_upper(c) || ascii::is_lower(c) || ascii::is_digit(c) || c == '-' || c == '_';
}

/// The class of a selector whose last element is told by one class alone; otherwise empty.
std::string_view class_of(std::string_view selector) {
  const std::size_t end = selector.find_last_not_of(blanks);
  if (end == std::string_view::npos) return {};
  selector = selector.substr(0, end + 1);
  selector.remove_prefix(selector.find_last_of(" \t\n\r\f>+~") + 1);
  const std::size_t dot = selector.find('.');
  if (dot == std::string_view::npos) return {};
  const std::string_view tag = selector.substr(0, dot), name = selector.substr(dot + 1);
  const bool is_plain =
      std::all_of(tag.begin(), tag.end(), is_in_name) && std::all_of(name.begin(), name.end(), is_in_name);
  return is_plain ? name : std::string_view{};
}

void add_classes(std::string_view selectors, StringSet& classes) {
  // Before them: a comment, or a statement like @charset.
  selectors.remove_prefix(selectors.find_last_of("/;") + 1);
  while (!selectors.empty()) {
    const std::size_t length = std::min(selectors.find(','), selectors.size());
    if (const std::string_view name = class_of(selectors.substr(0, length)); !name.empty()) classes.emplace(name);
    selectors.remove_prefix(std::min(length + 1, selectors.size()));
  }
}

void read_style_sheet(std::string_view css, StringSet& classes) {
  constexpr std::string_view strikes_out = "line-through";
  if (css.find(strikes_out) == std::string_view::npos) return;
  std::string_view selectors;
  while (!css.empty()) {
    const std::size_t length = std::min(css.find_first_of("{}"), css.size());
    const std::string_view part = css.substr(0, length);
    if (length < css.size() && css[length] == '{') {
      selectors = part;
    } else if (part.find(strikes_out) != std::string_view::npos) {
      add_classes(std::exchange(selectors, {}), classes);
    }
    css.remove_prefix(std::min(length + 1, css.size()));
  }
}

}  // namespace

StringSet struck_classes(const markup::HtmlDocument& document) {
  StringSet classes;
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i)
    if (document.nodes[i].tag == "style") read_style_sheet(document.text_of(i), classes);
  return classes;
}

}  // namespace jjak::extraction
