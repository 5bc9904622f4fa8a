// Decides whether the text of a feed entry is the whole article or only a teaser, which would make a false article.
#include "containers/feed_entry.hpp"

#include "markup/html.hpp"
#include "rules/lists.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::reading {
namespace {

// Letters of an English text; Korean needs half as many. Teasers are a paragraph written by hand, or cut by software
// after 55 words (WordPress, about 300 letters) or 500 characters.
constexpr std::size_t fewest_in_content = 250;
constexpr std::size_t fewest_in_summary = 700;
constexpr std::size_t korean_factor = 2;

std::string words_of(std::string_view text) {
  return text::fold_space(is_markup(text) ? markup::parse_html(text).text_of(0) : std::string(text));
}

/// Whether the text says that it continues elsewhere.
bool is_cut(std::string_view words) {
  constexpr std::size_t tail = 160;  // bytes; "The post X appeared first on Y." may follow the mark
  constexpr std::array marks{"[…]", "[...]", "[&#8230;]", "(more...)", "(more…)"};
  const std::string_view last = words.substr(words.size() - std::min(words.size(), tail));
  return std::any_of(marks.begin(), marks.end(),
                     [&](const char* mark) { return last.find(mark) != std::string_view::npos; }) ||
         rules::built_in()[rules::ListId::teaser_ends].ending_of(words) != nullptr;
}

bool is_full(std::string_view text, std::size_t fewest) {
  if (text.empty()) return false;
  const std::string words = words_of(text);
  const bool korean = text::guess_language(words) == Language::korean;
  return text::visible_length(words) * (korean ? korean_factor : 1) >= fewest && !is_cut(words);
}

}  // namespace

bool is_markup(std::string_view text) {
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : ' ';
    if (next == '/' || next == '!' || ascii::is_letter(next)) return true;
  }
  return false;
}

std::string plain_words(std::string_view text) {
  const bool escaped = text.find_first_of("<&") != std::string_view::npos;
  return text::fold_space(escaped ? markup::parse_html(text).text_of(0) : std::string(text));
}

std::string full_text(const FeedEntry& entry) {
  if (is_full(entry.content, fewest_in_content)) return entry.content;
  return is_full(entry.summary, fewest_in_summary) ? entry.summary : std::string();
}

}  // namespace jjak::reading
