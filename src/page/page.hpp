// A page as a tree, and its text cut into paragraph-like pieces.
#pragma once

#include "lines/line_facts.hpp"
#include "markup/html.hpp"
#include "page/element_index.hpp"
#include "rules/lists.hpp"
#include "text/ascii.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <jjak/article.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::extraction {

/// What is true of a node because of itself or an ancestor.
enum Trait : std::uint16_t {
  hidden = 1,
  in_link = 2,
  bold = 4,
  boilerplate = 8,  ///< navigation, side columns, share buttons ... by tag, role or class
  caption = 16,
  quote = 32,
  list_item = 64,
  silent = 128,  ///< holds nothing to read: scripts, styles, drawings
  preformatted = 256,
  embedded = 512,     ///< a post of another service, quoted
  in_table = 1024,    ///< a row of a table of data
  in_profile = 2048,  ///< boilerplate according to the profile of the site
  set_apart = 4096,   ///< a discussion, a dialog or a consent text, by a class that is never wrong
};

/// A run of text between two block boundaries or two line breaks.
struct Piece {
  std::string text;         ///< white space folded; tabs between the cells of a table
  std::uint32_t node = 0;   ///< the first text node; of a row: its <tr>
  std::uint32_t block = 0;  ///< the innermost block element around it
  std::uint32_t table = 0;  ///< of a row of data: its <table>
  std::uint16_t traits = 0;
  Range source;             ///< bytes of the page, from its first text to its last; empty when not known
  std::size_t letters = 0;  ///< visible length
  std::size_t link_letters = 0;
  std::size_t bold_letters = 0;
  std::uint32_t repeats = 0;  ///< articles that show it, according to the profile of the site; 0: none is known
  int heading = 0;            ///< 1-6 for <h1>-<h6>
  bool in_paragraph = false;  ///< inside <p>
  LineFacts facts;            ///< what the words of its text say

  bool is_prose() const;  ///< enough letters and few enough links for a paragraph
  bool mostly_links() const { return link_letters * 2 > letters; }
};

struct Page {
  markup::HtmlDocument document;
  std::vector<std::uint32_t> letters;  ///< by node: visible length of its own text
  std::vector<std::uint16_t> traits;   ///< by node
  std::vector<Piece> pieces;           ///< in page order, boilerplate and hidden ones too
  ElementIndex elements;
  std::uint32_t body = 0;
  const rules::Lists* words = nullptr;  ///< the lists of words; they outlive the page

  const markup::HtmlNode& node(std::uint32_t index) const { return document.nodes[index]; }
  /// The element that a piece shares with the paragraphs beside it: the parent of a <p>, <li>, <h2> ..., or the block
  /// itself, where lines part its paragraphs.
  std::uint32_t region_of(const Piece& piece) const;
  bool is_inside(std::uint32_t index, std::uint32_t ancestor) const {
    return ancestor <= index && index < document.nodes[ancestor].end;
  }
};

/// Makes a range of bytes so large that it holds another, too. An empty one says nothing.
void extend(Range& range, Range more);

/// Parses a page and cuts it into pieces. `words` must outlive the page. Complexity: linear.
Page make_page(std::string_view html, const rules::Lists& words);

/// Calls `use` with each word of a class or id, in lower case: "entry-content postBody" -> entry, content, post, body.
/// Of longer words the first 23 letters.
template <class Use>
void for_each_hint_word(std::string_view name, Use use) {
  std::array<char, 23> word{};
  std::size_t length = 0;
  char before = ' ';
  const auto end_word = [&] {
    if (length > 0) use(std::string_view(word.data(), length));
    length = 0;
  };
  for (const char c : name) {
    const bool upper = ascii::is_upper(c);
    const bool letter = upper || ascii::is_lower(c);
    const bool hump = upper && ascii::is_lower(before);
    if (!letter || hump) end_word();
    if (letter && length < word.size()) word[length++] = ascii::to_lower(c);
    before = c;
  }
  end_word();
}

/// The words of class and id.
std::vector<std::string> hint_words(const markup::HtmlNode& node);

/// Whether class or id holds one of some small letters in a row: "post-meta" in "entry_POST-META". Only the first 256
/// bytes of each are looked at, because an element around many pieces is asked for each of them.
template <class Words>
bool has_name_with(const markup::HtmlNode& node, const Words& words) {
  constexpr std::size_t longest = 256;
  for (const std::string_view attribute : {"class", "id"}) {
    const std::string_view name = node.attribute(attribute).substr(0, longest);
    if (!name.empty() && text::contains_one_of(text::to_lower_ascii(name), words)) return true;
  }
  return false;
}

bool is_block_tag(std::string_view tag);

}  // namespace jjak::extraction
