// Tells lists of articles, front pages and policies from articles, so that teasers and terms of use never reach a
// corpus.
#include "kinds/no_article.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace jjak::extraction {
namespace {

using rules::ListId;

/// Whether a title is one of the words, perhaps with the site's name before or behind it.
bool names_policy(std::string_view title, const rules::WordList& words) {
  const std::string written = text::to_lower_ascii(title);
  const std::string_view lower = written;
  if (const rules::Entry* entry = words.opening_of(lower)) {
    const std::string_view rest = lower.substr(entry->word.size());
    if (rest.empty() || rest.starts_with(" | ") || rest.starts_with(" - ") || rest.starts_with(" :") ||
        rest.starts_with(" – ") || rest.starts_with(" < "))
      return true;
  }
  const rules::Entry* entry = words.ending_of(lower);
  if (entry == nullptr) return false;
  constexpr std::size_t longest_name = 30;  // bytes
  const std::string_view before = lower.substr(0, lower.size() - entry->word.size());
  const bool name_first = before.ends_with(" | ") || before.ends_with(" - ") || before.ends_with(": ");
  return name_first || (static_cast<unsigned char>(entry->word.front()) >= 0x80 && before.ends_with(' ') &&
                        before.size() <= longest_name);
}

/// What the head of a page gives as its title; empty where it gives none.
std::string title_in_head(const Page& page) {
  if (page.elements.titles.empty()) return {};
  return text::fold_space(page.document.text_of(page.elements.titles.front()));
}

/// Whether a page is about rules, rights, the paper or its readers, or says that there is none. What calls itself an
/// article is one.
bool is_policy(const Page& page, const Structured& structured, std::string_view title) {
  const rules::WordList& words = (*page.words)[ListId::policy_titles];
  return !structured.is_article && (names_policy(title, words) || names_policy(title_in_head(page), words));
}

constexpr std::size_t shortest_headline = 7;  // letters of a link to an article

/// Whether a piece leads to another article: a heading or a line that is one link.
bool is_item(const Piece& piece) {
  return !(piece.traits & (hidden | boilerplate)) && piece.letters >= shortest_headline &&
         piece.link_letters * 10 >= piece.letters * 9;
}

/// Whether the first line of a piece is a link to another article, and its teaser follows behind a line break.
bool opens_with_item(const Page& page, const Piece& piece) {
  std::uint32_t link = piece.node;
  while (link != piece.block && link != 0 && page.node(link).tag != "a") link = page.node(link).parent;
  if (page.node(link).tag != "a" || piece.link_letters < shortest_headline) return false;
  std::uint32_t next = page.node(link).end;
  const std::uint32_t end = page.node(piece.block).end;
  while (next < end && page.node(next).is_text() && text::visible_length(page.node(next).text) == 0) ++next;
  return next < end && page.node(next).tag == "br";
}

/// The paragraphs of a page, and how many of them are teasers.
struct Prose {
  std::size_t pieces = 0;
  std::size_t items = 0;  ///< those directly below a link to an article, as a piece of its own or as their first line
};

Prose prose_of(const Page& page, const MainText& text) {
  Prose prose;
  if (text.pieces.empty()) return prose;
  std::vector<bool> kept(page.pieces.size(), false);
  for (std::size_t i = 0; i < text.pieces.size(); ++i) kept[text.pieces[i]] = is_running_text(text.blocks[i].role);
  bool below_item = false;
  // The first item may stand just above the text.
  const std::size_t first = std::max<std::size_t>(text.pieces.front(), 2) - 2;
  for (std::size_t i = first; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    if (kept[i] && !is_item(piece)) {
      prose.items += below_item || opens_with_item(page, piece);
      ++prose.pieces;
      below_item = false;
    } else if (is_item(piece)) {
      below_item = true;
    }
  }
  return prose;
}

using Reasons = std::vector<ExplainedEvidence>;

/// Whether the title, or a heading of the first rank, is that of a list: "#lighthouse", "Search results".
bool is_named_as_list(const Page& page, std::string_view title) {
  const auto names_list = [&](std::string_view text) {
    return text.starts_with('#') ||
           (*page.words)[ListId::listing_titles].opening_of(text::to_lower_ascii(text)) != nullptr;
  };
  return names_list(title) || std::any_of(page.pieces.begin(), page.pieces.end(), [&](const Piece& piece) {
           return piece.heading == 1 && names_list(piece.text);
         });
}

/// Why the paragraphs of a page are teasers; empty where they are not.
std::string reason_for_listing(const Prose& prose, bool named) {
  // Links between the paragraphs of an article stand before some of them, not before nearly all.
  const bool mostly = prose.items >= 3 && prose.items * 10 >= prose.pieces * 7;
  const bool all = prose.items >= 2 && prose.items == prose.pieces;
  if (!mostly && !all && !(named && prose.items * 2 >= prose.pieces && prose.items > 0)) return {};
  return fmt::format("{} of {}", prose.items, prose.pieces);
}

/// Links to different articles, which stand for themselves. At most as many as a front page needs.
std::size_t count_items(const Page& page) {
  constexpr std::size_t most = 50;
  std::set<std::string_view> targets;
  for (const Piece& piece : page.pieces) {
    if (!is_item(piece)) continue;
    std::uint32_t link = piece.node;
    while (link != 0 && page.node(link).tag != "a") link = page.node(link).parent;
    if (link != 0) targets.insert(page.node(link).attribute("href"));
    if (targets.size() >= most) break;
  }
  return targets.size();
}

/// Whether the title, or what the page's head gives as its title, is nothing but the name of the site.
bool is_site_name(const Page& page, const Structured& structured, std::string_view title) {
  const std::string key = text::match_key(title);
  const std::string in_head = text::match_key(title_in_head(page));
  const auto same = [&](std::string_view name) {
    const std::string site = text::match_key(name);
    return !site.empty() && (site == key || site == in_head);
  };
  return same(page.elements.meta(page.document, "og:site_name")) ||
         std::any_of(structured.site_names.begin(), structured.site_names.end(), same);
}

bool holds_menu(const Page& page, std::uint32_t element) {
  for (std::uint32_t at = element + 1; at < page.node(element).end; ++at)
    if (page.node(at).tag == "nav") return true;
  return false;
}

/// Whether the heading that repeats the title stands in the head of the site, beside its menus.
bool is_in_masthead(const Page& page, std::string_view title) {
  for (const Piece& piece : page.pieces) {
    if (piece.text != title) continue;
    for (std::uint32_t at = piece.node; at != 0; at = page.node(at).parent)
      if (page.node(at).tag == "article" || page.node(at).tag == "main") return false;
    for (std::uint32_t at = piece.node; at != 0; at = page.node(at).parent)
      if (page.node(at).tag == "header") return holds_menu(page, at);
  }
  return false;
}

/// What speaks for a front page: weights that sum up to 3 when it is one.
Reasons reasons_for_home(const Page& page, const Structured& structured, std::string_view title, std::string_view url) {
  constexpr std::size_t several = 3;
  Reasons reasons;
  const auto add = [&](std::string_view witness, std::string says, double weight) {
    reasons.push_back({PageKind::home, std::string(witness), std::move(says), weight});
  };
  const std::size_t items = count_items(page);
  if (items < 2) return reasons;
  if (items >= several) add("teasers", fmt::format("{}", items), 1);
  if (!url.empty() && url::is_front_page(url)) add("address", std::string(url), 2);
  if (page.elements.meta(page.document, "og:type") == "website") add("og:type", "website", .5);
  if (is_site_name(page, structured, title)) add("title", "name of the site", 2);
  if (is_in_masthead(page, title)) add("title", "in the head of the site", 2);
  const auto has_type = [&](std::string_view type) {
    return std::find(structured.types.begin(), structured.types.end(), type) != structured.types.end();
  };
  if (has_type("WebSite") && !structured.is_article) add("schema.org", "WebSite", .5);
  if (structured.is_article) add("schema.org", "an article", -2);
  return reasons;
}

double sum_of(const Reasons& reasons) {
  double sum = 0;
  for (const ExplainedEvidence& each : reasons) sum += each.weight;
  return sum;
}

}  // namespace

PageKind kind_without_article(const Page& page, const Structured& structured, const MainText& text,
                              std::string_view title, std::string_view url, Explanation* explanation) {
  constexpr double enough = 3;              // weight
  constexpr std::size_t next_to_none = 30;  // letters
  const auto decide = [&](PageKind kind, Reasons reasons) {
    if (explanation != nullptr) {
      explanation->kind = kind;
      explanation->kind_evidence = std::move(reasons);
    }
    return kind;
  };
  if (is_policy(page, structured, title))
    return decide(PageKind::policy, {{PageKind::policy, "title", std::string(title), enough}});
  std::string listing = reason_for_listing(prose_of(page, text), is_named_as_list(page, title));
  if (listing.empty() && text.body_letters >= next_to_none) return PageKind::article;
  Reasons home = reasons_for_home(page, structured, title, url);
  if (sum_of(home) >= enough) return decide(PageKind::home, std::move(home));
  if (listing.empty()) return PageKind::article;
  return decide(PageKind::listing, {{PageKind::listing, "teasers", std::move(listing), enough}});
}

}  // namespace jjak::extraction
