// Joins the pages over which a site spreads one article. Aligned one by one, each page would lack most of its partner.
#include "pipeline/part_pages.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"
#include "url/variants.hpp"

#include <jjak/pipeline/collection.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace jjak {
namespace {

/// A title without the number of a page: "Rice comes late (2)", "… - page 2", "… | 2쪽".
std::string bare_title(const std::string& title) {
  std::string bare = text::match_key(title);
  const auto drop = [&bare](std::string_view ending) {
    if (!bare.ends_with(ending)) return false;
    bare.resize(bare.size() - ending.size());
    return true;
  };
  const auto drop_marks = [&] {
    while (!bare.empty() && std::string_view(" ()[]-|:·/,").find(bare.back()) != std::string_view::npos)
      bare.pop_back();
  };
  drop_marks();
  const bool counted = drop("페이지") || drop("쪽") || drop("page");
  drop_marks();
  const std::size_t digits = bare.find_last_not_of("0123456789/");
  if (digits == std::string::npos || bare.size() - digits > 4 || digits + 1 == bare.size()) return bare;
  std::string cut = bare.substr(0, digits + 1);
  const bool marked = cut.ends_with('(') || cut.ends_with('[') || cut.ends_with("page ") || cut.ends_with("| ") ||
                      cut.ends_with("- ") || counted;
  if (!marked) return bare;
  bare = std::move(cut);
  drop_marks();
  drop("page");
  drop_marks();
  return bare;
}

const url::UrlKey& place_of(const PageText& page) { return page.found.empty() ? page.own : page.found; }

bool links_to(const PageText& from, const PageText& to) {
  return std::any_of(from.article->links.begin(), from.article->links.end(), [&](const Outlink& link) {
    const bool is_part = link.source == LinkSource::next_page || link.source == LinkSource::previous_page;
    return is_part && url::UrlKey(link.url) == place_of(to);
  });
}

bool same_day(const Article& a, const Article& b) {
  const auto day_a = day_published(a), day_b = day_published(b);
  return !day_a || !day_b || *day_a == *day_b;
}

/// Whether two pages of one title are parts of one article.
bool are_parts(const PageText& a, const PageText& b) {
  const url::UrlKey &place_a = place_of(a), &place_b = place_of(b);
  if (place_a.empty() || place_b.empty() || place_a == place_b || !same_day(*a.article, *b.article)) return false;
  const url::PageNumber number_a = url::page_number(place_a), number_b = url::page_number(place_b);
  const bool numbered = number_a.number != number_b.number && number_a.base == number_b.base;
  const bool shared = !a.own.empty() && a.own == b.own && (number_a.number > 1 || number_b.number > 1);
  const bool linked = links_to(a, b) || links_to(b, a);
  return (numbered || shared || linked) && !have_versions_of_text(a, b);
}

/// Appends the text of a part, without what it repeats of the pages before it at its beginning and end.
void append(PageText& whole, PageText& part) {
  std::vector<Block> room, other_room;
  std::vector<Block> joined = whole.blocks(room);
  const std::vector<Block>& blocks = part.blocks(other_room);
  std::set<std::string_view> known;
  for (const Block& block : joined) known.insert(block.text);
  const auto is_known = [&](const Block& block) { return known.contains(block.text); };
  const auto begin = std::find_if_not(blocks.begin(), blocks.end(), is_known);
  const auto end = std::find_if_not(blocks.rbegin(), std::make_reverse_iterator(begin), is_known).base();
  joined.insert(joined.end(), begin, end);
  whole.set_blocks(std::move(joined));
  std::vector<std::string>& aliases = whole.article->aliases;
  if (part.article->url != whole.article->url) aliases.push_back(part.article->url);
  for (std::string& alias : part.article->aliases)
    if (alias != whole.article->url && std::find(aliases.begin(), aliases.end(), alias) == aliases.end())
      aliases.push_back(std::move(alias));
  // A whole is as doubtful as the worst of its parts.
  std::optional<TextConfidence>& sure = whole.article->text_confidence;
  const std::optional<TextConfidence>& also = part.article->text_confidence;
  if (also && (!sure || also->confidence < sure->confidence)) sure = also;
  // The first page of an article may look like a stub; the last one says whether it is.
  PageKind& kind = whole.article->kind;
  if (kind == PageKind::article || kind == PageKind::stub || part.article->kind == PageKind::stub)
    kind = part.article->kind;
  for (Outlink& link : part.article->links) whole.article->links.push_back(std::move(link));
}

/// Joins pages that are parts of each other; those in `gone` are left out later.
void join_component(std::vector<PageText>& pages, std::vector<std::size_t> parts, std::vector<bool>& gone,
                    std::vector<Error>& joined) {
  const auto rank = [&](std::size_t i) { return std::tuple(url::page_number(place_of(pages[i])).number, i); };
  std::sort(parts.begin(), parts.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
  // Without numbers in the addresses, the links say which page follows.
  const auto follows = [&](std::size_t before, std::size_t after) {
    return std::any_of(pages[before].article->links.begin(), pages[before].article->links.end(),
                       [&](const Outlink& link) {
                         return link.source == LinkSource::next_page &&
                                text::to_lower_ascii(link.text).find("next") != std::string::npos &&
                                url::UrlKey(link.url) == place_of(pages[after]);
                       });
  };
  for (std::size_t done = 0; done + 1 < parts.size(); ++done) {
    const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(done);
    const auto next = std::find_if(begin, parts.end(), [&](std::size_t i) {
      return std::none_of(begin, parts.end(), [&](std::size_t other) { return other != i && follows(other, i); });
    });
    if (next != parts.end()) std::rotate(begin, next, next + 1);
  }
  PageText& whole = pages[parts.front()];
  for (std::size_t n = 1; n < parts.size(); ++n) {
    PageText& part = pages[parts[n]];
    if (have_versions_of_text(whole, part)) continue;  // a second copy of a page; a repetition of the joined article
    joined.push_back({errors::joined_part, part.article->origin.path, label_of(*whole.article)});
    append(whole, part);
    gone[parts[n]] = true;
    whole.update();
  }
}

/// The places in `same`, from `first` on, of the pages that are parts of one article with it; marks them as taken.
std::vector<std::size_t> component_of(const std::vector<PageText>& pages, const std::vector<std::size_t>& same,
                                      std::size_t first, std::vector<bool>& taken) {
  std::vector<std::size_t> open{first};
  taken[first] = true;
  for (std::size_t at = 0; at < open.size(); ++at)
    for (std::size_t other = 0; other < same.size(); ++other)
      if (!taken[other] && are_parts(pages[same[open[at]]], pages[same[other]])) {
        taken[other] = true;
        open.push_back(other);
      }
  return open;
}

}  // namespace

void join_parts(std::vector<PageText>& pages, std::vector<Error>& joined) {
  std::map<std::tuple<Language, std::string, std::string>, std::vector<std::size_t>> by_title;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    std::string title = bare_title(pages[i].article->title);
    if (title.empty() || place_of(pages[i]).empty()) continue;
    by_title[{pages[i].article->language, url::site_of("http://" + place_of(pages[i]).text()), std::move(title)}]
        .push_back(i);
  }
  std::vector<bool> gone(pages.size(), false);
  for (const auto& [title, same] : by_title) {
    if (same.size() < 2 || same.size() > max_parts) continue;
    std::vector<bool> taken(same.size(), false);
    for (std::size_t first = 0; first < same.size(); ++first) {
      if (taken[first]) continue;
      std::vector<std::size_t> open = component_of(pages, same, first, taken);
      for (std::size_t& place : open) place = same[place];
      if (open.size() > 1) join_component(pages, open, gone, joined);
    }
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < pages.size(); ++i)
    if (!gone[i] && kept++ != i) pages[kept - 1] = std::move(pages[i]);
  pages.erase(pages.begin() + static_cast<std::ptrdiff_t>(kept), pages.end());
}

}  // namespace jjak
