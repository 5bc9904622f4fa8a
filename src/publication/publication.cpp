// Gathers the dates on a page and what each is worth. A page shows many dates (of other articles, events, comments, the
// day it was made); each source gets a trust, and date_evidence.cpp decides between them.
#include "publication/publication.hpp"

#include "lines/date_lines.hpp"
#include "publication/date_elements.hpp"
#include "publication/date_evidence.hpp"
#include "publication/date_names.hpp"
#include "publication/last_resort.hpp"
#include "publication/line_dates.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

/// Collects the dates of a page, each with the trust of its source.
class Gatherer {
 public:
  Gatherer(const Page& page, const Header& header) : page_(page), header_(header) {}

  void structured(const Structured& said) {
    const Trust trust = said.is_article ? Trust::structured : Trust::structured_page;
    if (const auto time = dates::parse_date(said.published)) published(*time, trust);
    if (const auto time = dates::parse_date(said.modified)) modified(*time, trust);
  }

  void metas() {
    for (const std::string_view name : published_metas) meta(name, Trust::meta, false);
    for (const std::string_view name : weak_metas) meta(name, Trust::weak_meta, false);
    for (const std::string_view name : modified_metas) meta(name, Trust::meta, true);
  }

  void times() {
    constexpr std::size_t most = 200;  // a page with more is a list
    for (std::size_t i = 0; i < std::min(most, page_.elements.times.size()); ++i) time(page_.elements.times[i]);
    for (std::size_t i = 0; i < std::min(most, page_.elements.dated.size()); ++i) time(page_.elements.dated[i]);
  }

  Evidence& evidence() { return evidence_; }

 private:
  void published(const Timestamp& time, Trust trust) { evidence_.published.push_back({time, trust, false}); }
  void modified(const Timestamp& time, Trust trust) { evidence_.modified.push_back({time, trust, false}); }

  /// Whether an element lies in the head or is the one around its first piece.
  bool in_head(std::uint32_t node) const {
    return node < header_.nodes.end && page_.node(node).end > header_.nodes.begin;
  }

  /// When several elements of one name disagree, they belong to several articles: only one in the article's head counts
  /// then.
  void meta(std::string_view name, Trust trust, bool is_modified) {
    const auto& metas = page_.elements.metas;
    const auto first = std::lower_bound(metas.begin(), metas.end(), name,
                                        [](const NamedElement& a, std::string_view b) { return a.name < b; });
    constexpr std::size_t most = 20;
    std::optional<Timestamp> found;
    std::size_t looked_at = 0;
    for (auto at = first; at != metas.end() && at->name == name && looked_at < most; ++at, ++looked_at) {
      const bool in_body = at->node > page_.body && page_.body > 0;
      const auto time = dates::parse_date(page_.node(at->node).attribute("content"));
      if (!time || (in_body && stands_aside(page_, header_, at->node))) continue;
      if (found && !same_day(*found, *time) && !in_head(at->node)) return;
      if (!found || in_head(at->node)) found = time;
    }
    if (found) is_modified ? modified(*found, trust) : published(*found, trust);
  }

  /// The text right before an element: it may say what the element's date is.
  std::string words_before(std::uint32_t node) const {
    constexpr std::uint32_t reach = 8;  // nodes
    for (std::uint32_t i = node; i-- > node - std::min(node, reach);)
      if (page_.node(i).is_text())
        if (std::string words = text::fold_space(page_.node(i).text.substr(0, longest_date_line)); !words.empty())
          return words;
    return {};
  }

  void time(std::uint32_t i) {
    const HtmlNode& node = page_.node(i);
    constexpr std::uint32_t most_nodes = 12;  // inside an element that holds a date and nothing else
    if ((page_.traits[i] & hidden) || node.end - i > most_nodes || stands_aside(page_, header_, i)) return;
    const std::string shown = text::fold_space(page_.document.text_of(i)).substr(0, longest_date_line);
    const auto value = date_of(node, shown);
    if (!value) return;
    const std::string name = text::to_lower_ascii(
        std::string(node.attribute("class")) + " " + std::string(node.attribute("itemprop")) + " " +
        std::string(node.attribute("property")) + (has_attribute(node, "pubdate") ? " pubdate" : ""));
    const bool says_published =
        text::contains_one_of(name, std::array{"publish", "pubdate", "entry-date", "posted", "created"});
    const bool says_modified = !says_published && text::contains_one_of(name, std::array{"updated", "modified"});
    DateMeaning meaning = meaning_of_words(shown, *page_.words);
    if (meaning == DateMeaning::unmarked) meaning = meaning_of_words(words_before(i), *page_.words);
    if (meaning == DateMeaning::other) return;
    if (says_modified || meaning == DateMeaning::modified) return modified(*value, Trust::named_element);
    if (says_published || meaning == DateMeaning::published)
      return published(*value, in_head(i) ? Trust::named_element : Trust::far_element);
    if (in_head(i) && node.tag == "time") published(*value, Trust::element);
  }

  /// The date of an element: in the attribute for it, or the text that it shows. An element that is no <time> and
  /// shows a date without a name is a line as any other.
  std::optional<Timestamp> date_of(const HtmlNode& node, const std::string& shown) const {
    if (const auto value = date_in_attributes(node)) return value;
    const std::vector<MarkedDate> dates = marked_dates(shown, *page_.words);
    if (dates.empty() || dates.front().date.ambiguous) return std::nullopt;
    if (node.tag != "time" && !is_only_date(shown, dates, *page_.words)) return std::nullopt;
    return dates.front().date.time;
  }

  static bool has_attribute(const HtmlNode& node, std::string_view name) {
    return std::any_of(node.attributes.begin(), node.attributes.end(),
                       [&](const markup::HtmlAttribute& each) { return each.name == name; });
  }

  const Page& page_;
  const Header& header_;
  Evidence evidence_;
};

}  // namespace

Publication find_publication(const Page& page, const Structured& structured, const Header& header,
                             const std::string& url, const std::string& given,
                             const std::optional<Timestamp>& dateline) {
  Gatherer gatherer(page, header);
  gatherer.structured(structured);
  gatherer.metas();
  gatherer.times();
  Evidence& evidence = gatherer.evidence();
  const LineDates lines(page, header, short_order_of(page));
  lines.head(evidence);
  if (const auto time = dates::parse_date(given)) evidence.published.push_back({*time, Trust::container, false});
  if (evidence.published.empty()) lines.tail(evidence);
  if (const auto day = day_in_url(url)) evidence.published.push_back({*day, Trust::address, false});
  const DateOrder order = order_of(page);
  settle_ambiguous(evidence, url, dateline, order);
  if (evidence.published.empty())
    if (const auto date = last_resort(page, header, evidence, order))
      evidence.published.push_back({*date, Trust::last_resort, false});
  return weigh(evidence);
}

}  // namespace jjak::extraction
