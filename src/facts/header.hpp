// The head of an article on its page: title, date, byline, and what else stands above the text.
#pragma once

#include "body/main_text.hpp"
#include "page/page.hpp"

#include <jjak/article.hpp>

#include <optional>
#include <string>

namespace jjak::extraction {

struct Header {
  Range pieces;                        ///< from a little above the title to the text
  Range nodes;                         ///< the same as nodes
  std::optional<std::uint32_t> title;  ///< index of the piece that is the title, where it stands on the page
  Range text;                          ///< the pieces of the text, from the first to the last; empty without a text
  std::uint32_t article = 0;  ///< the smallest element with title and text; the body where there is none smaller
};

/// Complexity: linear in the pieces.
Header find_header(const Page& page, const std::string& title, const MainText& text);

/// Whether a piece of the head can be about the article: not what stands above its title outside of the article's
/// element.
bool belongs_to_article(const Page& page, const Header& header, std::uint32_t piece);

/// Whether an element lies in something beside the article: comments, lists of other articles, a footer, a long link.
/// What holds the article's text is not beside it, whatever it is called.
bool stands_aside(const Page& page, const Header& header, std::uint32_t node);

/// Whether an element belongs to other articles or to readers: comments, lists of other articles, a menu, a footer.
/// Side columns and teasers, which may show the head of the article itself, do not count.
bool is_of_others(const Page& page, const Header& header, std::uint32_t node);

}  // namespace jjak::extraction
