// Finds the headline of a page. Titles in <meta> and <title> carry the site's name, a section or an ellipsis, so they
// are compared with what the page shows.
#include "titles/title.hpp"

#include "markup/html.hpp"
#include "page/board.hpp"
#include "page/elements.hpp"
#include "text/utf8.hpp"
#include "titles/site_names.hpp"
#include "titles/title_parts.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace jjak::extraction {
namespace {

constexpr std::size_t longest_title = 500;  // letters
constexpr std::array ellipses{"…", "...", "‥", "⋯"};

/// The text without characters that cannot be seen: controls (U+FFFD where the parser replaced one) and marks of
/// writing direction.
std::string visible(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = text::next_code_point(text, at);
    const bool control = (c < 0x20 && !text::is_space(c)) || (c >= 0x7F && c < 0xA0) || c == 0xFFFD;
    const bool direction =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    if (!control && !direction) kept += text.substr(start, at - start);
  }
  return text::fold_space(kept);
}

/// A candidate as people read it; empty when it is too long to be a headline.
std::string cleaned(std::string_view raw) {
  if (raw.size() > 8 * longest_title) return {};
  std::string text = visible(raw);
  // Some systems escape twice; a bare "<" shows that this one did not.
  if (text.find('&') != std::string::npos && text.find(';') != std::string::npos && text.find('<') == std::string::npos)
    text = visible(markup::parse_html(text).text_of(0));
  return text::visible_length(text) > longest_title ? std::string() : text;
}

/// The lines of the page that stand alone, as a headline does.
class Lines {
 public:
  explicit Lines(const Page& page) {
    constexpr std::size_t shortest = 4;
    for (const Piece& piece : page.pieces)
      if (piece.letters >= shortest && piece.letters <= longest_title && piece.link_letters == 0 &&
          !(piece.traits & (hidden | boilerplate)))
        lines_.insert(piece.text);
  }
  bool has(const std::string& text) const { return lines_.contains(text); }

 private:
  std::unordered_set<std::string_view> lines_;
};

/// The longest part of a title that is a line of the page.
std::string part_on_page(const Lines& lines, const SiteNames& site, std::string_view title) {
  constexpr std::size_t shortest = 8;  // letters: a section's name is a line of its own too
  std::string best;
  for (const Cut& cut : cuts_of(title))
    for (const std::string_view part : {cut.front, cut.back})
      if (std::string text = text::fold_space(part);
          text.size() > best.size() && !site.has(text) && text::visible_length(text) >= shortest && lines.has(text))
        best = std::move(text);
  return best;
}

std::vector<std::string> headings_of(const Page& page) {
  constexpr std::size_t most = 20;
  std::vector<std::string> headings;
  for (const Piece& piece : page.pieces)
    if (piece.heading == 1 && !(piece.traits & (hidden | boilerplate)) && headings.size() < most)
      if (std::string text = cleaned(piece.text); !text.empty()) headings.push_back(std::move(text));
  return headings;
}

std::string title_element(const Page& page) {
  if (page.elements.titles.empty()) return {};
  return cleaned(page.document.text_of(page.elements.titles.front()));
}

/// Whether a piece looks like a headline: a heading, all bold, or in an element whose class says so.
bool is_set_as_headline(const Page& page, const Piece& piece) {
  constexpr std::size_t shortest = 8, longest = 150;  // letters
  if (piece.letters < shortest || piece.letters > longest || piece.link_letters > 0) return false;
  if (piece.traits & (hidden | boilerplate | caption | quote | list_item)) return false;
  if (piece.heading > 0 || piece.bold_letters == piece.letters) return true;
  constexpr std::array words{"title", "headline", "subject", "tit"};
  for (const std::uint32_t node : {page.node(piece.node).parent, piece.block})
    for (const std::string& hint : hint_words(page.node(node)))
      if (std::find(words.begin(), words.end(), hint) != words.end()) return true;
  return false;
}

/// The headline of a page whose <title> names only paper and section ("Paper : Economy"). On such a page each part of
/// <title> is a line of the head or a step of the breadcrumb trail; then come links, a longer line that looks like a
/// headline, and the text. Empty for other pages. Linear: a trail has few steps.
std::string headline_below_head(const Page& page, const std::string& element) {
  constexpr std::size_t fewest_links = 2, most_parts = 8, paragraph = 95;  // bytes
  std::vector<std::string> unseen = parts_of_line(element);
  if (unseen.size() > most_parts) return {};
  const std::size_t letters = text::visible_length(element);
  std::size_t links = 0;
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    if (piece.traits & hidden) continue;
    if (piece.is_prose() && piece.text.size() >= paragraph && piece.facts.ends_sentence) break;
    if (piece.letters <= letters * 2)
      for (const std::string& step : parts_of_line(piece.text)) {
        const bool is_part = std::erase(unseen, step) > 0;
        if (is_part && piece.heading == 1 && piece.link_letters == 0) return {};
      }
    if (piece.link_letters * 2 > piece.letters) ++links;
    const bool has_head = links >= fewest_links && unseen.empty();
    if (has_head && is_set_as_headline(page, piece) && (piece.letters > letters || is_above_post_labels(page, i)))
      return cleaned(piece.text);
  }
  return {};
}

/// The words before the ellipsis that ends a title; empty if there is none.
std::string_view before_ellipsis(std::string_view title) {
  for (const std::string_view mark : ellipses)
    if (title.ends_with(mark)) {
      title.remove_suffix(mark.size());
      while (title.ends_with(' ')) title.remove_suffix(1);
      return title;
    }
  return {};
}

/// The full form of a title that was cut short, if one of the others continues it; else the title.
std::string in_full(const std::string& title, const std::vector<std::string>& others) {
  constexpr std::size_t shortest = 10;       // bytes
  constexpr std::size_t schema_limit = 110;  // characters: Google tells sites to cut "headline" there
  const std::string_view front = before_ellipsis(title);
  for (const std::string& other : others) {
    if (other.size() <= title.size() && front.empty()) continue;
    if (front.size() >= shortest && other.starts_with(front) && before_ellipsis(other).empty()) return other;
    if (front.empty() && title.size() >= schema_limit - 1 && other.starts_with(title)) return other;
  }
  return title;
}

}  // namespace

std::vector<std::string> page_titles(const Page& page) {
  std::vector<std::string> titles = headings_of(page);
  for (std::string each :
       {cleaned(meta_content(page, "og:title")), cleaned(meta_content(page, "twitter:title")), title_element(page)})
    if (!each.empty()) titles.push_back(std::move(each));
  return titles;
}

std::string find_title(const Page& page, const Structured& structured, const std::string& url,
                       const std::string& given) {
  const SiteNames site(page, structured, url);
  const Lines lines(page);
  const std::string element = title_element(page);
  std::vector<std::string> headings = headings_of(page);
  std::erase_if(headings, [&](const std::string& heading) { return site.has(heading); });
  std::vector<std::string> fuller = headings;
  fuller.push_back(site.cut_from(element));

  const PostTitle post = post_title(page);
  if (post.is_sure && structured.headline.empty()) return cleaned(post.text);
  for (const std::string& raw : {cleaned(structured.headline), cleaned(meta_content(page, "og:title")),
                                 cleaned(meta_content(page, "twitter:title"))}) {
    if (raw.empty() || site.has(raw)) continue;
    std::string declared = in_full(raw, fuller);
    if (lines.has(declared)) return declared;
    std::string part = part_on_page(lines, site, declared);
    return part.empty() ? site.cut_from(declared) : part;
  }
  if (std::string part = part_on_page(lines, site, element); !part.empty()) return part;
  if (std::string headline = headline_below_head(page, element); !headline.empty()) return headline;
  if (!post.text.empty() && headings.empty()) return cleaned(post.text);
  for (const std::string& heading : headings)
    if (element.empty() || element.find(heading) != std::string::npos) return heading;
  if (site.has(element)) return headings.empty() ? cleaned(given) : headings.front();
  if (element.empty()) return cleaned(given);
  const std::string named = site.cut_from(element);
  return named == element ? without_short_end(element) : named;
}

}  // namespace jjak::extraction
