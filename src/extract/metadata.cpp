#include "extract/metadata.hpp"

#include "extract/dates.hpp"
#include "extract/lines.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

/// Offers each <meta>, <link> and the like to `use` until it is satisfied.
template <class Use>
void each_element(const Page& page, std::string_view tag, Use use) {
  for (std::uint32_t i = 0; i < page.document.nodes.size(); ++i)
    if ((tag.empty() ? !page.node(i).is_text() : page.node(i).tag == tag) && use(i)) return;
}

bool has_word(std::string_view words, std::string_view word) {
  const std::string lower = text::to_lower_ascii(words);
  std::string_view rest = lower;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (rest.substr(0, end) == word) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

bool is_address(std::string_view text) { return text.find("://") != std::string_view::npos || text.starts_with("//"); }

/// The text of the first element that is marked as the author: by rel or itemprop, or by a class word.
std::string author_element(const Page& page, bool by_class) {
  constexpr std::array words{"byline", "author", "reporter", "writer", "journalist", "authors", "bylines"};
  constexpr std::size_t longest = 160;
  std::string found;
  each_element(page, {}, [&](std::uint32_t i) {
    const HtmlNode& node = page.node(i);
    if (page.traits[i] & (hidden | silent)) return false;
    bool marked = has_word(node.attribute("rel"), "author") || node.attribute("itemprop") == "author";
    if (by_class) {
      const auto hints = hint_words(node);
      marked = std::any_of(hints.begin(), hints.end(), [&](const std::string& hint) {
        return std::find(words.begin(), words.end(), hint) != words.end();
      });
    }
    if (!marked || node.tag == "body" || node.tag == "link") return false;
    const std::string content(node.tag == "meta" ? std::string(node.attribute("content")) : page.document.text_of(i));
    if (text::visible_length(content) <= longest && !is_address(content))
      found = clean_byline(text::fold_space(content));
    return !found.empty();
  });
  return found;
}

std::optional<Timestamp> time_element(const Page& page) {
  std::optional<Timestamp> found;
  each_element(page, "time", [&](std::uint32_t i) {
    const HtmlNode& node = page.node(i);
    if (page.traits[i] & hidden) return false;
    const std::string name =
        text::to_lower_ascii(std::string(node.attribute("class")) + " " + std::string(node.attribute("itemprop")));
    if (name.find("updated") != std::string::npos && name.find("published") == std::string::npos) return false;
    if (name.find("modified") != std::string::npos) return false;
    found = parse_iso(node.attribute("datetime"));
    return found.has_value();
  });
  return found;
}

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

std::string meta_content(const Page& page, std::string_view name) {
  std::string found;
  each_element(page, "meta", [&](std::uint32_t i) {
    const HtmlNode& node = page.node(i);
    for (const std::string_view key : {"property", "name", "itemprop"})
      if (text::to_lower_ascii(node.attribute(key)) == name) found = node.attribute("content");
    return !found.empty();
  });
  return found;
}

Range header_pieces(const Page& page, const std::string& title, const MainText& text) {
  constexpr std::size_t reach = 12;
  const std::size_t end = std::min(text.first_piece, page.pieces.size());
  std::size_t begin = end - std::min(end, reach);
  for (std::size_t i = 0; i < end; ++i)
    if (page.pieces[i].text == title) begin = i;
  begin -= std::min<std::size_t>(begin, 3);  // some papers put the date above the headline
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::string find_page_byline(const Page& page, const Structured& structured, Range header) {
  if (const std::string author = clean_byline(structured.author);
      !structured.author.empty() && !is_address(structured.author))
    return author.empty()                                      ? structured.author
           : structured.author.find(", ") != std::string::npos ? structured.author
                                                               : author;
  for (const std::string_view name :
       {"author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"}) {
    const std::string content = text::fold_space(meta_content(page, name));
    if (!content.empty() && !is_address(content)) return clean_byline(content);
  }
  if (std::string author = author_element(page, false); !author.empty()) return author;
  for (std::uint32_t i = header.begin; i < header.end; ++i)
    if (!(page.pieces[i].traits & hidden))
      if (auto byline = find_byline(page.pieces[i].text)) return *std::move(byline);
  return author_element(page, true);
}

std::optional<Timestamp> find_page_date(const Page& page, const Structured& structured, Range header) {
  if (const auto time = parse_iso(structured.published)) return time;
  for (const std::string_view name :
       {"article:published_time", "og:article:published_time", "datepublished", "article:published", "date", "pubdate",
        "publishdate", "publish_date", "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date",
        "parsely-pub-date", "article.published", "cxenseparse:recs:publishtime"})
    if (const auto time = parse_iso(meta_content(page, name))) return time;
  if (const auto time = time_element(page)) return time;
  for (std::uint32_t i = header.begin; i < header.end; ++i)
    if (!(page.pieces[i].traits & hidden))
      if (const auto found = find_published(page.pieces[i].text)) return found->time;
  return std::nullopt;
}

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
