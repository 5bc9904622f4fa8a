#include "extract/elements.hpp"
#include "extract/metadata.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

constexpr std::array separators{" - ", " | ", " :: ", " – ", " — ", " < ", " > ", " » ", " : ", " ㅣ ", " · ", "|"};

struct Cut {
  std::string_view front;
  std::string_view back;
};

/// All ways to part a title at one separator; none for one that is too long to be a headline and a site's name.
std::vector<Cut> cuts_of(std::string_view title) {
  constexpr std::size_t longest = 1000;
  std::vector<Cut> cuts;
  if (title.size() > longest) return cuts;
  for (const std::string_view separator : separators)
    for (std::size_t at = title.find(separator); at != std::string_view::npos; at = title.find(separator, at + 1))
      cuts.push_back({title.substr(0, at), title.substr(at + separator.size())});
  return cuts;
}

std::string trimmed(std::string_view text) { return text::fold_space(text); }

bool is_title_on_page(const Page& page, const std::string& text) {
  constexpr std::size_t shortest = 8;
  if (text::visible_length(text) < shortest) return false;
  return std::any_of(page.pieces.begin(), page.pieces.end(), [&](const Piece& piece) {
    return piece.text == text && piece.link_letters == 0 && !(piece.traits & (hidden | furniture));
  });
}

/// The longest part that stands on the page as a line of its own, as the article's headline does.
std::string part_on_page(const Page& page, std::string_view title) {
  std::string best;
  for (const Cut& cut : cuts_of(title))
    for (const std::string_view part : {cut.front, cut.back})
      if (std::string text = trimmed(part); text.size() > best.size() && is_title_on_page(page, text))
        best = std::move(text);
  return best;
}

bool is_site_name(std::string_view part, const std::string& site) {
  return !site.empty() && text::match_key(trimmed(part)) == text::match_key(site);
}

std::string without_site(std::string_view title, const std::string& site) {
  for (const Cut& cut : cuts_of(title)) {
    if (is_site_name(cut.back, site)) return trimmed(cut.front);
    if (is_site_name(cut.front, site)) return trimmed(cut.back);
  }
  return trimmed(title);
}

/// Without a site's name to go by: what is much shorter than the rest and stands at an end is taken for one. At the back there
/// can be several ("title < section < paper"), in front one.
std::string without_short_end(std::string_view title) {
  const auto is_short = [](std::string_view part, std::string_view rest) { return part.size() * 2 < rest.size(); };
  const std::string_view whole = title;
  while (true) {
    std::string_view longest;
    for (const Cut& cut : cuts_of(title))
      if (is_short(cut.back, cut.front) && cut.front.size() > longest.size()) longest = cut.front;
    if (longest.empty()) break;
    title = longest;
  }
  for (const Cut& cut : cuts_of(title))
    if (title == whole && is_short(cut.front, cut.back)) return trimmed(cut.back);
  return trimmed(title);
}

std::vector<std::string> headings_of(const Page& page) {
  std::vector<std::string> headings;
  for (const Piece& piece : page.pieces)
    if (piece.heading == 1 && !(piece.traits & (hidden | furniture))) headings.push_back(piece.text);
  return headings;
}

std::string title_element(const Page& page) {
  for (std::uint32_t i = 0; i < page.document.nodes.size(); ++i)
    if (page.node(i).tag == "title") return text::fold_space(page.document.text_of(i));
  return {};
}

}  // namespace

std::string find_title(const Page& page, const Structured& structured) {
  const std::string site = text::fold_space(meta_content(page, "og:site_name"));
  const std::string element = title_element(page);
  for (const std::string& declared : {structured.headline, text::fold_space(meta_content(page, "og:title"))}) {
    if (declared.empty() || is_site_name(declared, site)) continue;
    if (is_title_on_page(page, declared)) return declared;
    std::string part = part_on_page(page, declared);
    return part.empty() ? without_site(declared, site) : part;
  }
  if (std::string part = part_on_page(page, element); !part.empty()) return part;
  for (const std::string& heading : headings_of(page))
    if (element.empty() || element.find(heading) != std::string::npos) return heading;
  if (element.empty()) return {};
  const std::string named = without_site(element, site);
  return named == element ? without_short_end(element) : named;
}

}  // namespace jjak::extraction
