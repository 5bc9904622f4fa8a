// Checks both sides of every unit by itself, whatever the stages before have decided: a reader that took a menu for a
// paragraph or a page in the wrong language must not reach the corpus.
#include "gate/gate.hpp"

#include "language/decide.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak {
namespace {

/// Elements whose tags are left in texts. Words in angle brackets that are no elements are titles in Korean.
constexpr std::array<std::string_view, 38> elements{
    "a",      "abbr", "article", "b",   "blockquote", "br",      "center", "cite", "div",    "em",
    "figure", "font", "h1",      "h2",  "h3",         "h4",      "hr",     "i",    "iframe", "img",
    "li",     "ol",   "p",       "pre", "script",     "section", "small",  "span", "strong", "style",
    "sub",    "sup",  "table",   "td",  "th",         "tr",      "u",      "ul"};

/// Names of character references that pages leave in texts.
constexpr std::array<std::string_view, 20> references{"amp",   "apos", "bull",  "copy",   "gt",    "hellip", "ldquo",
                                                      "lsquo", "lt",   "mdash", "middot", "nbsp",  "ndash",  "quot",
                                                      "rdquo", "reg",  "rsquo", "shy",    "times", "trade"};

template <std::size_t n>
bool contains(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether "<name ...>" or "</name>" with the name of an element begins here.
bool is_tag(std::string_view text) {
  text.remove_prefix(1);
  if (text.starts_with('/')) text.remove_prefix(1);
  std::size_t length = 0;
  while (length < text.size() && ascii::is_alnum(text[length])) ++length;
  if (length == 0 || length == text.size()) return false;
  const char after = text[length];
  if (after != '>' && after != ' ' && after != '/') return false;
  constexpr std::size_t longest = 400;  // bytes of a tag
  const std::string_view rest = text.substr(length, longest);
  const std::size_t end = rest.find('>');
  if (end == std::string_view::npos || rest.substr(0, end).find('<') != std::string_view::npos) return false;
  // Behind the name stand attributes, not words: "<a href=...>", but not "x <a and b> y".
  const bool attributes = end == 0 || rest.substr(0, end).find('=') != std::string_view::npos ||
                          rest.substr(0, end).find_first_not_of(" /") == std::string_view::npos;
  return attributes && contains(elements, text::to_lower_ascii(text.substr(0, length)));
}

/// Whether "&name;" or "&#number;" begins here.
bool is_reference(std::string_view text) {
  constexpr std::size_t longest = 10;
  const std::size_t end = text.substr(0, longest).find(';');
  if (end == std::string_view::npos || end < 2) return false;
  const std::string_view name = text.substr(1, end - 1);
  if (name.front() != '#') return contains(references, name);
  return name.size() >= 2 && std::all_of(name.begin() + 1, name.end(), [](char c) { return ascii::is_alnum(c); });
}

template <class Test>
bool holds(std::string_view text, char opening, Test test) {
  for (std::size_t at = text.find(opening); at != std::string_view::npos; at = text.find(opening, at + 1))
    if (test(text.substr(at))) return true;
  return false;
}

/// English names may stand in a Korean sentence, and a Korean word in an English one, but not most of it.
bool is_korean(const language::Census& census) {
  if (census.letters == 0) return true;  // figures and signs are in every language
  return census.hangul > 0 && census.hangul * 8 >= census.letters;
}

bool is_english(std::string_view text, const language::Census& census) {
  if (census.letters == 0) return true;
  if (census.latin == 0 || (census.letters - census.latin) * 2 >= census.latin) return false;
  return language::surely_other_language(text, census).empty();
}

}  // namespace

std::optional<RefusalReason> reason_to_refuse(std::string_view english, std::string_view korean) {
  if (english == korean) return RefusalReason::equal_sides;
  for (const std::string_view side : {english, korean}) {
    if (side.find("\xEF\xBF\xBD") != std::string_view::npos) return RefusalReason::replacement_character;
    if (holds(side, '<', is_tag)) return RefusalReason::markup;
    if (holds(side, '&', is_reference)) return RefusalReason::escaped_markup;
  }
  if (!is_korean(language::count(korean))) return RefusalReason::not_korean;
  if (!is_english(english, language::count(english))) return RefusalReason::not_english;
  return std::nullopt;
}

std::vector<Refusal> refusals_of(const AlignedPair& pair, const Pins& pins) {
  std::vector<Refusal> refusals;
  const auto is_rejected = [&](const Bead& bead) {
    const auto rejects = [&bead](const Pin& pin) {
      return pin.is_rejected && pin.source == bead.source && pin.target == bead.target;
    };
    return std::any_of(pins.linked().begin(), pins.linked().end(), rejects) ||
           std::any_of(pins.moved().begin(), pins.moved().end(), rejects);
  };
  for_each_bead_unit(pair, [&](const Unit& unit) {
    if (unit.level == Level::sentence && is_rejected(bead_of(pair, unit)))
      refusals.push_back({unit.level, unit.bead, RefusalReason::rejected});
    else if (const auto reason = reason_to_refuse(unit.source, unit.target))
      refusals.push_back({unit.level, unit.bead, *reason});
  });
  return refusals;
}

}  // namespace jjak
