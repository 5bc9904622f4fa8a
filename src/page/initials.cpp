// Joins big initial letters to their words; otherwise the first word of a text loses its first letter.
#include "page/initials.hpp"

#include "lines/word_table.hpp"
#include "page/page.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace jjak::extraction {
namespace {

using markup::HtmlDocument;
using markup::HtmlNode;

constexpr std::string_view enumerators = "가나다라마바사아자차카타파하";
constexpr WordTable never_initial(std::array{"li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "a", "button",
                                             "label", "option", "sup", "sub", "script", "style"});

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos; }

bool is_hangul(char32_t c) { return c >= U'가' && c <= U'힣'; }

/// The letter that a text consists of, with a quotation mark before it at most.
std::optional<char32_t> only_letter(std::string_view text) {
  constexpr std::size_t longest = 32;  // bytes, with white space
  if (text.size() > longest) return std::nullopt;
  const std::string folded = text::fold_space(text);
  std::optional<char32_t> letter;
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = text::next_code_point(folded, at);
    if (letter) return std::nullopt;
    if (c == U'“' || c == U'‘' || c == U'"' || c == U'\'') continue;
    if (!is_hangul(c) && !(c >= U'A' && c <= U'Z')) return std::nullopt;
    letter = c;
  }
  return letter;
}

class Joiner {
 public:
  Joiner(HtmlDocument& document, const rules::Lists& words) : document_(document), words_(words) {}

  void run() {
    for (std::uint32_t i = 0; i < document_.nodes.size(); ++i) {
      HtmlNode& node = document_.nodes[i];
      if (!node.is_text()) {
        if (node.tag == "img" && node.end == i + 1) join_picture(i);
        continue;
      }
      if (is_blank(node.text)) continue;
      if (const auto letter = only_letter(node.text)) join_letter(i, *letter);
      before_ = i;
    }
  }

 private:
  /// The next text that is not blank, if it comes soon.
  std::optional<std::uint32_t> text_after(std::uint32_t from) const {
    constexpr std::uint32_t farthest = 12;  // nodes
    const auto end = std::min<std::size_t>(document_.nodes.size(), from + 1 + farthest);
    for (std::uint32_t i = from + 1; i < end; ++i) {
      const HtmlNode& node = document_.nodes[i];
      if (node.tag == "br" || node.tag == "img") return std::nullopt;
      if (node.is_text() && !is_blank(node.text))
        return never_initial.contains(document_.nodes[node.parent].tag) ? std::nullopt : std::optional(i);
    }
    return std::nullopt;
  }

  /// Whether an element says that it holds a big letter: by its tag, its style or a class.
  bool has_hint(const HtmlNode& node) const {
    const std::string_view style = node.attribute("style");
    bool hint = node.tag == "big" || (node.tag == "font" && !node.attribute("size").empty()) ||
                style.find("font-size") != std::string_view::npos || style.find("float") != std::string_view::npos;
    for (const std::string_view name : {node.attribute("class"), node.attribute("id")})
      for_each_hint_word(name,
                         [&](std::string_view word) { hint |= words_[rules::ListId::initial_classes].contains(word); });
    return hint;
  }

  /// Whether a text may go on the word of an initial. `sure`: a class says that it is one.
  static bool goes_on(char32_t letter, std::string_view rest, bool sure) {
    constexpr std::size_t shortest = 20;  // letters
    const std::string folded = text::fold_space(rest);
    std::size_t at = 0;
    const char32_t next = folded.empty() ? U' ' : text::next_code_point(folded, at);
    if (is_hangul(letter)) {
      if (!is_hangul(next)) return false;
      std::string_view listed = enumerators;
      for (std::size_t i = 0; i < listed.size() && !sure;)
        if (text::next_code_point(listed, i) == letter) return false;
      return sure || text::visible_length(folded) >= shortest;
    }
    return (next >= U'a' && next <= U'z') || (sure && next >= U'A' && next <= U'Z');
  }

  void join_letter(std::uint32_t at, char32_t letter) {
    const auto next = text_after(at);
    if (!next) return;
    bool sure = false, block = false, alone = false;
    for (std::uint32_t i = document_.nodes[at].parent; i > 0; i = document_.nodes[i].parent) {
      const HtmlNode& element = document_.nodes[i];
      if (element.end > *next || (before_ && *before_ >= i)) break;
      if (never_initial.contains(element.tag)) return;
      alone = true;
      sure |= has_hint(element);
      block |= is_block_tag(element.tag);
    }
    if (alone && (sure || block) && goes_on(letter, document_.nodes[*next].text, sure))
      move(document_.nodes[at].text, *next, block, document_.nodes[at].source_begin);
  }

  void join_picture(std::uint32_t at) {
    HtmlNode& picture = document_.nodes[at];
    const auto letter = only_letter(picture.attribute("alt"));
    if (!letter) return;
    const auto next = text_after(at);
    if (!next || !goes_on(*letter, document_.nodes[*next].text, has_hint(picture))) return;
    std::string text(picture.attribute("alt"));
    move(text, *next, true, document_.nodes[*next].source_begin);
  }

  /// Moves an initial in front of the text after it. White space between them is of the markup where a block or a line
  /// ends, otherwise it separates two words ("A fisherman"). `source`: where the initial stands in the page.
  void move(std::string& initial, std::uint32_t next, bool block, std::uint32_t source) {
    HtmlNode& node = document_.nodes[next];
    if (node.source_begin != node.source_end) node.source_begin = std::min(node.source_begin, source);
    std::string& rest = node.text;
    const std::size_t begin = std::min(rest.find_first_not_of(" \t\r\n\f"), rest.size());
    const bool formatting = block || rest.find_first_of("\n\t") < begin;
    rest = text::fold_space(initial) + rest.substr(formatting ? begin : 0);
    initial.clear();
  }

  HtmlDocument& document_;
  const rules::Lists& words_;
  std::optional<std::uint32_t> before_;  ///< the last text that was not blank
};

}  // namespace

void join_initials(HtmlDocument& document, const rules::Lists& words) { Joiner(document, words).run(); }

}  // namespace jjak::extraction
