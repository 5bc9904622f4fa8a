// Makes pages harmless that are built to exhaust an HTML parser, before the parser sees them.
#pragma once

#include <string>
#include <string_view>

namespace jjak::markup {

struct Tamed {
  std::string_view html;  ///< what to parse: a prefix of the page, or of `rewritten`
  std::string rewritten;  ///< empty if nothing had to change, as in all normal pages
  bool cut = false;       ///< whether the rest was left out because the page has more tags than memory should hold
};

/// Keeps gumbo's time and memory linear in the size of the page. At each tag, gumbo searches its stack of open
/// elements. It clones open formatting elements into each block, and compares each attribute with all others of its
/// element. So elements beyond a depth become line breaks but keep their text, surplus attributes are left out, and at
/// most `max_tags` tags remain. The estimate counts all tags, also those in comments and scripts. It may be too high,
/// but never too low by more than a small factor. O(n).
void tame(std::string_view html, std::size_t max_tags, Tamed& tamed);

}  // namespace jjak::markup
