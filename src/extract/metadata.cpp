#include "extract/metadata.hpp"

#include "extract/date_lines.hpp"
#include "extract/elements.hpp"
#include "extract/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

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
    found = parse_date(node.attribute("datetime"));
    return found.has_value();
  });
  return found;
}

}  // namespace

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
  if (const auto time = parse_date(structured.published)) return time;
  for (const std::string_view name :
       {"article:published_time", "og:article:published_time", "datepublished", "article:published", "date", "pubdate",
        "publishdate", "publish_date", "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date",
        "parsely-pub-date", "article.published", "cxenseparse:recs:publishtime"})
    if (const auto time = parse_date(meta_content(page, name))) return time;
  if (const auto time = time_element(page)) return time;
  for (std::uint32_t i = header.begin; i < header.end; ++i)
    if (!(page.pieces[i].traits & hidden))
      if (const auto found = find_published(page.pieces[i].text)) return found->time;
  return std::nullopt;
}

}  // namespace jjak::extraction
