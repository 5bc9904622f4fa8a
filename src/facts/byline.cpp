// Finds who wrote the article of a page. Many places name an author, some of them the site or another article's author;
// the order in which they are asked says how far each is believed.
#include "facts/byline.hpp"

#include "bylines/bylines.hpp"
#include "lines/date_lines.hpp"
#include "page/elements.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

constexpr std::size_t longest_author = 160;  // letters of an element that holds nothing but authors

bool is_address(std::string_view text) { return text.find("://") != std::string_view::npos || text.starts_with("//"); }

std::string author_in(const Page& page, std::string_view content) {
  if (is_address(content) || text::visible_length(content) > longest_author) return {};
  return bylines::clean_byline(without_dates(text::fold_space(content), *page.words), *page.words);
}

/// Collects candidates: the first one that is not the name of the site wins.
class Choice {
 public:
  explicit Choice(const Structured& structured, const Page& page) : words_(*page.words) {
    for (const std::string& name : structured.site_names) sites_.push_back(text::match_key(name));
    sites_.push_back(text::match_key(text::fold_space(meta_content(page, "og:site_name"))));
  }

  void offer(std::string names) {
    if (names.empty() || !chosen_.empty()) return;
    if (bylines::is_paper(names, words_)) {
      if (paper_.empty()) paper_ = std::move(names);
      return;
    }
    const bool is_site = std::find(sites_.begin(), sites_.end(), text::match_key(names)) != sites_.end();
    std::string& place = is_site ? site_ : chosen_;
    if (place.empty()) place = std::move(names);
  }
  bool decided() const { return !chosen_.empty(); }
  std::string result() const { return !chosen_.empty() ? chosen_ : !site_.empty() ? site_ : paper_; }

 private:
  std::vector<std::string> sites_;
  const rules::Lists& words_;
  std::string chosen_, site_, paper_;
};

/// Portals write "the paper | the portal" into the author: where the first of several is a paper, nobody is named
/// unless one has a role.
std::string names_people(const Page& page, std::string_view content) {
  const std::size_t bar = content.find('|');
  std::string names = author_in(page, content);
  if (bar == std::string_view::npos || bylines::has_trade_word(content, *page.words)) return names;
  const bool of_paper = bylines::is_paper(text::fold_space(content.substr(0, bar)), *page.words);
  return of_paper && !bylines::ends_with_korean_role(text::fold_space(content), *page.words) ? std::string() : names;
}

std::string joined(const Page& page, const std::vector<std::string>& names) {
  std::string text;
  std::vector<std::string> kept;
  for (const std::string& name : names) {
    if (is_address(name)) continue;
    const std::string clean = bylines::clean_byline(name, *page.words);
    if (clean.empty() || std::find(kept.begin(), kept.end(), clean) != kept.end()) continue;
    text += (text.empty() ? "" : ", ") + clean;
    kept.push_back(clean);
  }
  return text;
}

/// The authors in elements with rel or itemprop "author": all of those in the head, else the first on the page.
std::string marked_authors(const Page& page, const Header& header) {
  constexpr std::size_t most = 50;
  std::vector<std::string> all, first;
  std::size_t looked_at = 0;
  for (const std::uint32_t i : page.elements.authors) {
    const HtmlNode& node = page.node(i);
    if (++looked_at > most) break;
    if ((page.traits[i] & (hidden | silent)) || node.tag == "body" || node.tag == "link") continue;
    if (stands_aside(page, header, node.parent)) continue;
    std::string name = author_in(page, page.document.text_of(i));
    if (name.empty()) continue;
    if (header.nodes.contains(i) && std::find(all.begin(), all.end(), name) == all.end()) all.push_back(name);
    if (first.empty()) first.push_back(std::move(name));
  }
  return joined(page, all.empty() ? first : all);
}

/// The author in the first element whose class or id says that it holds one.
std::string author_by_class(const Page& page, const Header& header) {
  constexpr std::size_t most = 50;
  const rules::WordList& words = (*page.words)[rules::ListId::author_classes];
  std::size_t looked_at = 0;
  for (const std::uint32_t i : page.elements.bylines) {
    const HtmlNode& node = page.node(i);
    if (++looked_at > most) break;
    if ((page.traits[i] & (hidden | silent)) || node.tag == "body" || stands_aside(page, header, node.parent)) continue;
    const auto hints = hint_words(node);
    const bool marked =
        std::any_of(hints.begin(), hints.end(), [&](const std::string& hint) { return words.contains(hint); });
    if (!marked) continue;
    if (std::string name = author_in(page, page.document.text_of(i)); !name.empty()) return name;
  }
  return {};
}

/// The author in a line behind the text that is nothing but a byline: "홍길동 기자 hong@paper.example", "(Reporting by A;
/// Editing by B)", "By Kim Yuna, staff reporter".
std::string byline_behind(const Page& page, const Header& header) {
  for (std::uint32_t i = header.pieces.end; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    constexpr std::size_t longest = 90;
    if ((piece.traits & (hidden | caption)) || piece.letters > longest || piece.heading != 0) continue;
    const bool credits = text::to_lower_ascii(piece.text).find("reporting by ") <= 1;
    const std::string byline = piece.facts.is_byline ? *piece.facts.byline : std::string();
    const bool names_writer =
        bylines::ends_with_korean_role(byline, *page.words) || bylines::has_trade_word(byline, *page.words);
    if ((!credits && !names_writer) || stands_aside(page, header, piece.node)) continue;
    std::string_view line = piece.text;
    if (line.starts_with('(') && line.ends_with(')')) line = line.substr(1, line.size() - 2);
    if (std::string names = author_in(page, line); !names.empty()) return names;
  }
  return {};
}

}  // namespace

std::string byline_in_line(std::string_view line, const LineFacts& facts, const rules::Lists& words) {
  if (!facts.byline) return {};
  return bylines::clean_byline(without_dates(line, facts.dates, words), words);
}

std::string find_page_byline(const Page& page, const Structured& structured, const Header& header,
                             const std::string& given) {
  Choice choice(structured, page);
  choice.offer(joined(page, structured.authors));
  for (const std::string_view name :
       {"author", "article:author", "dc.creator", "dcterms.creator", "byl", "byline", "parsely-author",
        "sailthru.author", "og:article:author", "dable:author", "citation_author"})
    choice.offer(names_people(page, meta_content(page, name)));
  choice.offer(bylines::clean_byline(given, *page.words));
  if (!choice.decided()) choice.offer(marked_authors(page, header));
  for (std::uint32_t i = header.pieces.begin; i < header.pieces.end && !choice.decided(); ++i)
    if (!(page.pieces[i].traits & hidden))
      choice.offer(byline_in_line(page.pieces[i].text, page.pieces[i].facts, *page.words));
  if (!choice.decided()) choice.offer(byline_behind(page, header));
  if (!choice.decided()) choice.offer(author_by_class(page, header));
  return choice.result();
}

}  // namespace jjak::extraction
