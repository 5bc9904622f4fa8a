// Compares the elements of a page with a site's profile: which are boilerplate, and which one holds the article.
#include "sites/site_rules.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

constexpr std::size_t longest_word = 40;      // bytes of a class or id; longer ones are data
constexpr std::size_t most_classes = 4;       // of a signature
constexpr std::size_t most_signatures = 100;  // of a page, inside and outside the article each
constexpr std::size_t enough_prose = 200;  // letters: asides must leave so many, and an article element must have them

/// The words of an attribute that can name a kind of element; sorted, each once.
std::set<std::string_view> names_in(std::string_view value) {
  const auto is_name = [](std::string_view word) {
    return !word.empty() && word.size() <= longest_word &&
           std::all_of(word.begin(), word.end(), [](char c) { return ascii::is_letter(c) || c == '-' || c == '_'; });
  };
  std::set<std::string_view> names;
  while (!value.empty()) {
    const std::size_t end = std::min(value.find_first_of(" \t\r\n"), value.size());
    if (is_name(value.substr(0, end))) names.insert(value.substr(0, end));
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  return names;
}

std::size_t prose_letters(const Page& page, std::uint32_t begin, std::uint32_t end) {
  std::size_t letters = 0;
  for (const Piece& piece : page.pieces)
    if (begin <= piece.node && piece.node < end && piece.is_prose()) letters += piece.letters - piece.link_letters;
  return letters;
}

std::size_t prose_letters(const Page& page) {
  return prose_letters(page, 0, static_cast<std::uint32_t>(page.document.nodes.size()));
}

/// The site's article element, when the page has exactly one and it holds enough prose.
std::optional<std::uint32_t> article_element(const Page& page, const SiteRules& rules) {
  std::optional<std::uint32_t> found;
  if (rules.profile().articles.empty()) return found;
  for (std::uint32_t i = page.body + 1; i < page.node(page.body).end; ++i) {
    const HtmlNode& node = page.node(i);
    if (node.is_text() || node.attributes.empty() || !rules.is_article(signature_of(node))) continue;
    if (found) return std::nullopt;
    found = i;
  }
  if (found && prose_letters(page, *found, page.node(*found).end) < enough_prose) found.reset();
  return found;
}

std::vector<std::string> first_of(const std::set<std::string>& signatures) {
  std::vector<std::string> out;
  for (const std::string& each : signatures)
    if (out.size() < most_signatures) out.push_back(each);
  return out;
}

}  // namespace

std::string signature_of(const HtmlNode& node) {
  std::string signature;
  for (const std::string_view id : names_in(node.attribute("id"))) (signature += '#') += id;
  std::size_t classes = 0;
  for (const std::string_view name : names_in(node.attribute("class")))
    if (classes++ < most_classes) (signature += '.') += name;
  return signature.empty() ? signature : node.tag + signature;
}

void mark_site_boilerplate(Page& page, const SiteRules& rules) {
  for (Piece& piece : page.pieces) {
    piece.repeats = rules.repeats_of(piece.text);
    if (piece.repeats > 0) piece.traits |= boilerplate | in_profile;
  }
  if (rules.profile().asides.empty()) return;

  const std::optional<std::uint32_t> article = article_element(page, rules);
  const std::size_t before = prose_letters(page);
  std::vector<std::size_t> marked;
  std::uint32_t aside_end = 0;
  std::uint32_t node = page.body + 1;
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    Piece& piece = page.pieces[i];
    for (; node <= piece.node; ++node) {
      const HtmlNode& element = page.node(node);
      if (node < aside_end || !is_block_tag(element.tag) || element.attributes.empty()) continue;
      if (article && page.is_inside(*article, node)) continue;
      if (rules.is_aside(signature_of(element))) aside_end = element.end;
    }
    if (piece.node >= aside_end || (piece.traits & boilerplate)) continue;
    piece.traits |= boilerplate | in_profile;
    marked.push_back(i);
  }
  const std::size_t left = prose_letters(page);
  if (left >= enough_prose || left * 2 >= before) return;
  for (const std::size_t i : marked)
    page.pieces[i].traits &= static_cast<std::uint16_t>(~(unsigned{boilerplate} | in_profile));
}

void unmark_site_boilerplate(Page& page) {
  for (Piece& piece : page.pieces) {
    if (!(piece.traits & in_profile)) continue;
    piece.traits &= static_cast<std::uint16_t>(~unsigned{in_profile});
    // The element itself may be boilerplate.
    if (!(page.traits[piece.node] & boilerplate)) piece.traits &= static_cast<std::uint16_t>(~unsigned{boilerplate});
  }
}

std::uint32_t site_container(const Page& page, const SiteRules& rules, std::uint32_t found) {
  const std::optional<std::uint32_t> article = article_element(page, rules);
  // An element around it holds more text. Asides can still remove what is too much; nothing would bring back what is
  // missing.
  return article && !page.is_inside(*article, found) ? *article : found;
}

PageLayout layout_of(const Page& page, std::uint32_t container, const std::vector<Block>& blocks) {
  PageLayout layout;
  for (std::uint32_t i = 0; i < page.document.nodes.size() && layout.title.empty(); ++i)
    if (page.node(i).tag == "title") layout.title = text::fold_space(page.document.text_of(i));
  layout.container = signature_of(page.node(container));
  std::unordered_set<std::string_view> taken;
  for (const Block& block : blocks) taken.insert(block.text);
  std::set<std::string> inside, outside;
  std::vector<bool> seen_inside(page.document.nodes.size()), seen_outside(page.document.nodes.size());
  for (const Piece& piece : page.pieces) {
    const bool is_inside = taken.contains(piece.text);
    if ((piece.traits & hidden) || (!is_inside && !piece.is_prose())) continue;
    std::vector<bool>& seen = is_inside ? seen_inside : seen_outside;
    for (std::uint32_t i = page.node(piece.node).parent; i > page.body && !seen[i]; i = page.node(i).parent) {
      seen[i] = true;
      if (!is_block_tag(page.node(i).tag) || page.node(i).attributes.empty()) continue;
      if (std::string signature = signature_of(page.node(i)); !signature.empty())
        (is_inside ? inside : outside).insert(std::move(signature));
    }
  }
  for (const std::string& each : inside) outside.erase(each);
  layout.inside = first_of(inside);
  layout.outside = first_of(outside);
  return layout;
}

}  // namespace jjak::extraction
