#include "extract/addresses.hpp"

#include "extract/elements.hpp"
#include "extract/lines.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

std::string absolute(const std::string& base, std::string_view href) {
  std::string url = text::resolve_url(base, href);
  if (!url.empty() || !base.empty()) return url;
  // Without an address of the page a relative link stays as it is: better than losing it.
  const std::size_t first = href.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || href[first] == '#' || href.find(':') != std::string_view::npos) return {};
  href.remove_prefix(first);
  return std::string(href.substr(0, href.find_last_not_of(" \t\r\n") + 1));
}

/// A link's words, or those of the picture inside it.
std::string words_of(const Page& page, std::uint32_t link) {
  std::string words = text::fold_space(page.document.text_of(link));
  for (std::uint32_t i = link + 1; words.empty() && i < page.node(link).end; ++i)
    if (page.node(i).tag == "img") words = text::fold_space(page.node(i).attribute("alt"));
  if (words.empty()) words = text::fold_space(page.node(link).attribute("title"));
  return words;
}

std::string base_of(const Page& page, const std::string& page_url) {
  std::string base = page_url;
  each_element(page, "base", [&](std::uint32_t i) {
    const std::string_view href = page.node(i).attribute("href");
    if (const std::string url = text::resolve_url(page_url, href); !url.empty()) base = url;
    return !href.empty();
  });
  return base;
}

}  // namespace

std::string find_url(const Page& page, const std::string& container_url) {
  std::string found;
  each_element(page, "link", [&](std::uint32_t i) {
    const HtmlNode& node = page.node(i);
    if (has_word(node.attribute("rel"), "canonical")) found = text::resolve_url(container_url, node.attribute("href"));
    return !found.empty();
  });
  if (found.empty()) found = text::resolve_url(container_url, meta_content(page, "og:url"));
  // A canonical link to the front page is a template's mistake.
  return found.empty() || (text::is_front_page(found) && !container_url.empty()) ? container_url : found;
}

std::vector<Outlink> find_links(const Page& page, const std::string& page_url) {
  const std::string base = base_of(page, page_url);
  std::vector<Outlink> links;
  std::size_t next_piece = 0;
  const auto add_bare_words_before = [&](std::uint32_t node) {
    for (; next_piece < page.pieces.size() && page.pieces[next_piece].node < node; ++next_piece) {
      const Piece& piece = page.pieces[next_piece];
      if (piece.link_letters == 0 && !(piece.traits & hidden) && names_korean_version(piece.text))
        links.push_back({{}, piece.text, {}});
    }
  };
  const auto count = static_cast<std::uint32_t>(page.document.nodes.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    const HtmlNode& node = page.node(i);
    const bool alternate =
        node.tag == "link" && has_word(node.attribute("rel"), "alternate") && !node.attribute("hreflang").empty();
    if (!alternate && node.tag != "a" && node.tag != "area") continue;
    add_bare_words_before(i);
    if (node.attribute("href").empty()) continue;
    Outlink link{absolute(base, node.attribute("href")), alternate ? std::string() : words_of(page, i),
                 std::string(node.attribute("hreflang"))};
    if (!link.url.empty() || names_korean_version(link.text)) links.push_back(std::move(link));
  }
  add_bare_words_before(count);
  return links;
}

}  // namespace jjak::extraction
