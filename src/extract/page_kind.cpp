// Tells lists of articles and policies from articles, so that teasers and terms of use never reach a corpus.
#include "extract/page_kind.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

using rules::ListId;

/// Whether a title is one of the words, perhaps with the site's name before or behind it.
bool is_policy(std::string_view lower, const rules::WordList& words) {
  if (const rules::Entry* entry = words.opening_of(lower)) {
    const std::string_view rest = lower.substr(entry->word.size());
    if (rest.empty() || rest.starts_with(" | ") || rest.starts_with(" - ") || rest.starts_with(" :") ||
        rest.starts_with(" – ") || rest.starts_with(" < "))
      return true;
  }
  const rules::Entry* entry = words.ending_of(lower);
  if (entry == nullptr) return false;
  constexpr std::size_t longest_name = 30;  // bytes
  const std::string_view before = lower.substr(0, lower.size() - entry->word.size());
  const bool name_first = before.ends_with(" | ") || before.ends_with(" - ") || before.ends_with(": ");
  return name_first || (static_cast<unsigned char>(entry->word.front()) >= 0x80 && before.ends_with(' ') &&
                        before.size() <= longest_name);
}

constexpr std::size_t shortest_headline = 7;  // letters of a link to an article

/// Whether a piece leads to another article: a heading or a line that is one link.
bool is_item(const Piece& piece) {
  return !(piece.traits & (hidden | boilerplate)) && piece.letters >= shortest_headline &&
         piece.link_letters * 10 >= piece.letters * 9;
}

/// Whether the first line of a piece is a link to another article, and its teaser follows behind a line break.
bool opens_with_item(const Page& page, const Piece& piece) {
  std::uint32_t link = piece.node;
  while (link != piece.block && link != 0 && page.node(link).tag != "a") link = page.node(link).parent;
  if (page.node(link).tag != "a" || piece.link_letters < shortest_headline) return false;
  std::uint32_t next = page.node(link).end;
  const std::uint32_t end = page.node(piece.block).end;
  while (next < end && page.node(next).is_text() && text::visible_length(page.node(next).text) == 0) ++next;
  return next < end && page.node(next).tag == "br";
}

/// The paragraphs of a page, and how many of them are teasers.
struct Prose {
  std::size_t pieces = 0;
  std::size_t items = 0;  ///< those directly below a link to an article, as a piece of its own or as their first line
};

Prose prose_of(const Page& page, const MainText& text) {
  Prose prose;
  if (text.pieces.empty()) return prose;
  std::vector<bool> kept(page.pieces.size(), false);
  for (std::size_t i = 0; i < text.pieces.size(); ++i) kept[text.pieces[i]] = is_running_text(text.blocks[i].role);
  bool below_item = false;
  // The first item may stand just above the text.
  const std::size_t first = std::max<std::size_t>(text.pieces.front(), 2) - 2;
  for (std::size_t i = first; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    if (kept[i] && !is_item(piece)) {
      prose.items += below_item || opens_with_item(page, piece);
      ++prose.pieces;
      below_item = false;
    } else if (is_item(piece)) {
      below_item = true;
    }
  }
  return prose;
}

}  // namespace

PageKind kind_of_page(const Page& page, const MainText& text, std::string_view title) {
  const std::string lower = text::to_lower_ascii(title);
  const rules::Lists& words = *page.words;
  if (is_policy(lower, words[ListId::policy_titles])) return PageKind::policy;
  const Prose prose = prose_of(page, text);
  const bool named = lower.starts_with('#') || words[ListId::listing_titles].opening_of(lower) != nullptr;
  if (named && prose.items * 2 >= prose.pieces && prose.items > 0) return PageKind::listing;
  // Links between the paragraphs of an article stand before some of them, not before nearly all.
  const bool mostly_teasers = prose.items >= 3 && prose.items * 10 >= prose.pieces * 7;
  const bool all_teasers = prose.items >= 2 && prose.items == prose.pieces;
  return mostly_teasers || all_teasers ? PageKind::listing : PageKind::article;
}

}  // namespace jjak::extraction
