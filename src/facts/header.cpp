// Finds where the head of an article begins and ends on its page. Byline, date and section are looked for there,
// because the rest of the page has those of other articles.
#include "facts/header.hpp"

#include "page/board.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

constexpr std::size_t reach_above_title = 4;   // pieces: some papers put section and date there
constexpr std::size_t reach_below_title = 40;  // pieces
constexpr std::size_t reach_above_text = 12;   // pieces, where the title is not on the page

constexpr std::array aside_tags{"aside", "footer", "nav", "a"};
constexpr std::array aside_words{"comment", "reply",    "related", "recommend", "sidebar",   "popular",
                                 "latest",  "trending", "teaser",  "copyright", "most-read", "ranking"};
/// Those of them that never hold the head of the article.
constexpr std::array others_words{"comment", "reply", "related", "recommend", "copyright", "footer"};
constexpr std::array aside_types{"Comment", "VideoObject", "Event", "ImageObject", "Offer"};

/// Whether class, id or type say that something beside the article stands here.
bool has_aside_name(const markup::HtmlNode& node) {
  return has_name_with(node, aside_words) || text::contains_one_of(node.attribute("itemtype"), aside_types);
}

bool is_aside(const markup::HtmlNode& node) {
  return std::any_of(aside_tags.begin(), aside_tags.end(), [&](std::string_view tag) { return node.tag == tag; }) ||
         has_aside_name(node);
}

/// A link of a few words with a number, as systems put it around the date of an article; teasers of other articles
/// are longer.
bool is_short_link(const Page& page, std::uint32_t node) {
  constexpr std::uint32_t most_nodes = 6, most_letters = 40;
  const markup::HtmlNode& link = page.node(node);
  if (link.tag != "a" || link.end - node > most_nodes || has_aside_name(link)) return false;
  std::uint32_t letters = 0;
  bool has_digit = false;
  for (std::uint32_t i = node; i < link.end; ++i) {
    letters += page.letters[i];
    has_digit =
        has_digit || (page.node(i).is_text() && page.node(i).text.find_first_of("0123456789") != std::string::npos);
  }
  return has_digit && letters <= most_letters;
}

std::uint32_t smallest_with_both(const Page& page, std::uint32_t first, std::uint32_t second) {
  std::uint32_t at = page.node(first).parent;
  while (at > page.body && !page.is_inside(second, at)) at = page.node(at).parent;
  return std::max(at, page.body);
}

}  // namespace

Header find_header(const Page& page, const std::string& title, const MainText& text) {
  Header header;
  const std::size_t text_at = std::min(text.first_piece, page.pieces.size());
  for (std::size_t i = 0; i < text_at && !title.empty(); ++i)
    if (!(page.pieces[i].traits & hidden) && shows_title(page.pieces[i], title, *page.words))
      header.title = static_cast<std::uint32_t>(i);
  const std::size_t title_at = header.title.value_or(0);
  const std::size_t begin =
      header.title ? title_at - std::min(title_at, reach_above_title) : text_at - std::min(text_at, reach_above_text);
  const std::size_t end = header.title ? std::min(text_at, title_at + reach_below_title) : text_at;
  header.pieces = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  const std::uint32_t text_end = text.pieces.empty() ? 0 : static_cast<std::uint32_t>(text.pieces.back()) + 1;
  header.text = {static_cast<std::uint32_t>(text_at), std::max(static_cast<std::uint32_t>(text_at), text_end)};
  const auto node_at = [&](std::size_t piece) {
    return piece < page.pieces.size() ? page.pieces[piece].node
                                      : static_cast<std::uint32_t>(page.document.nodes.size());
  };
  header.nodes = {begin < end ? node_at(begin) : node_at(end), node_at(end)};
  header.article = page.body;
  if (header.title && text_at < page.pieces.size())
    header.article = smallest_with_both(page, node_at(title_at), node_at(text_at));
  return header;
}

bool belongs_to_article(const Page& page, const Header& header, std::uint32_t piece) {
  if (!header.title || piece >= *header.title) return true;
  return header.article != page.body && page.is_inside(page.pieces[piece].node, header.article);
}

bool stands_aside(const Page& page, const Header& header, std::uint32_t node) {
  bool in_footer = false;
  std::uint32_t at = node;
  for (; at > page.body && !page.is_inside(header.nodes.end, at); at = page.node(at).parent) {
    const markup::HtmlNode& each = page.node(at);
    if (each.tag == "article") in_footer = false;  // its own footer often has the date
    if (each.tag == "footer" && !has_aside_name(each))
      in_footer = true;
    else if (is_aside(each) && !is_short_link(page, at))
      return true;
  }
  // So has the footer of the article that holds the text.
  for (; in_footer && at > page.body; at = page.node(at).parent)
    if (page.node(at).tag == "article") in_footer = false;
  return in_footer;
}

bool is_of_others(const Page& page, const Header& header, std::uint32_t node) {
  for (std::uint32_t at = node; at > page.body && !page.is_inside(header.nodes.end, at); at = page.node(at).parent) {
    const markup::HtmlNode& each = page.node(at);
    if (each.tag == "nav" || each.tag == "footer" || each.tag == "aside" ||
        (each.tag == "a" && !is_short_link(page, at)))
      return true;
    if (has_name_with(each, others_words) ||
        text::contains_one_of(text::to_lower_ascii(each.attribute("itemtype")), others_words))
      return true;
  }
  return false;
}

}  // namespace jjak::extraction
