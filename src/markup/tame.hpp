// Pages that are made to exhaust an HTML parser, made harmless before it sees them.
#pragma once

#include <string>
#include <string_view>

namespace jjak::markup {

struct Tamed {
  std::string_view html;  ///< what is to be parsed: a prefix of the page, or of `rewritten`
  std::string rewritten;  ///< empty when nothing had to be changed, as in all honest pages
  bool cut = false;       ///< whether the page has more tags than memory should hold; the rest is left out
};

/// Keeps what gumbo does in time and memory linear in the size of the page. It searches its stack of open elements at each
/// tag, clones open formatting elements into each block, and compares each attribute with all others of its element: so
/// elements beyond a depth become line breaks, their text stays; surplus attributes are left out. At most `max_tags` tags.
/// The estimate is made from the tags alone, also of those in comments and scripts: too high, never too low by more than
/// a small factor. O(n).
void tame(std::string_view html, std::size_t max_tags, Tamed& tamed);

}  // namespace jjak::markup
