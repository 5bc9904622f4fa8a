// Decides whether the text of a feed entry is the whole article or only a teaser, which would make a false article.
#include "feeds/feed_entry.hpp"

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

/// The paragraphs of a text: its elements, or its lines.
std::size_t paragraphs_in(std::string_view text) {
  constexpr std::size_t shortest = 20;  // letters
  std::size_t elements = 0, lines = 0;
  std::string plain(text);
  if (is_markup(text)) {
    const markup::HtmlDocument document = markup::parse_html(text);
    for (std::uint32_t i = 0; i < document.nodes.size(); ++i)
      elements += document.nodes[i].tag == "p" && text::visible_length(document.text_of(i)) >= shortest;
    plain = document.text_of(0);
  }
  for (const std::string_view line : text::lines_of(plain)) lines += text::visible_length(line) >= shortest;
  return std::max(elements, lines);
}

/// `fewest`: letters of a text that may be a teaser; one of several paragraphs is none.
bool is_full(std::string_view text, std::size_t fewest) {
  constexpr std::size_t several = 3;
  if (text.empty()) return false;
  if (fewest > fewest_in_content && paragraphs_in(text) >= several) fewest = fewest_in_content;
  const std::string words = words_of(text);
  const bool korean = text::guess_language(words) == Language::korean;
  return text::visible_length(words) * (korean ? korean_factor : 1) >= fewest && !is_cut(words);
}

/// The characters behind the references of a text without tags; its line breaks stay.
std::string without_references(std::string_view text) {
  std::string out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (line.find('&') == std::string_view::npos)
      out += line;
    else
      out += markup::parse_html("<body>" + std::string(line)).text_of(0);
    if (end < text.size()) out += '\n';
    begin = end + 1;
  }
  return out;
}

/// Whether a text without tags has escaped ones that open and close paragraphs or lines.
bool has_escaped_tags(std::string_view text) {
  constexpr std::array tags{"&lt;p", "&lt;/p", "&lt;br", "&lt;div", "&lt;/div", "&lt;span", "&lt;a ", "&lt;strong"};
  const std::string lower = text::to_lower_ascii(text);
  return std::any_of(tags.begin(), tags.end(), [&](const char* tag) { return lower.find(tag) != std::string::npos; });
}

/// Takes off up to two layers of escapes that the parser of XML has left.
EntryText unescaped(const std::string& text) {
  EntryText out{text, false};
  for (int layer = 0; layer < 2; ++layer) {
    if (is_markup(out.body) || out.body.find('&') == std::string::npos) break;
    out.was_escaped = out.was_escaped || has_escaped_tags(out.body);
    out.body = without_references(out.body);
  }
  return out;
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

EntryText full_text(const FeedEntry& entry) {
  EntryText content = unescaped(entry.content);
  if (is_full(content.body, fewest_in_content)) return content;
  EntryText summary = unescaped(entry.summary);
  return is_full(summary.body, fewest_in_summary) ? summary : EntryText();
}

}  // namespace jjak::reading
