// Makes the profile of a site from what is remembered of its articles. The thresholds are careful: ten lines of
// boilerplate that stay do less harm than one line of text that is lost. docs/sites.md explains them.
#include "sites/site_table.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace jjak::extraction {
namespace {

using Counts = std::unordered_map<std::uint64_t, std::uint32_t>;
using Learned = SiteProfile::Learned;

constexpr Support candidate{3, .10};         // lines with less are ignored
constexpr Support edge_sentence{5, .30};     // sentences, and lines with digits, above or below the article
constexpr Support inner_sentence{5, .50};    // sentences among the article's own paragraphs
constexpr Support inner_label{5, .80};       // short lines there, which can be labels or subheads
constexpr Support majority{3, .50};          // article elements
constexpr double at_edge = .90;              // of its places that must be at an edge, for a line at the edge
constexpr double before_boilerplate = .80;   // of its places that must be before boilerplate, for a subhead
constexpr std::uint32_t rarely_inside = 20;  // an aside may hold text of the article on one page of so many

constexpr std::uint32_t own_letters = 120;  // that each of two articles must have alone to be a different one
constexpr double same_share = .30;          // of the shorter article's letters shared: versions of one article
constexpr double on_most_pages = .60;       // a line on more pages does not show that two articles are one

class Learner {
 public:
  explicit Learner(const SeenSite& site) : site_(site) {
    for (const auto& [hash, page] : site.pages()) pages_.push_back(&page);
  }

  SiteProfile run(const std::string& host) {
    SiteProfile profile;
    profile.host = host;
    find_articles();
    std::set<Language> languages;
    for (const SeenPage* page : pages_) languages.insert(page->language);
    for (const Language language : languages) learn_language(language, profile);
    learn_asides(profile);
    profile.pages = articles_among([](const SeenPage&) { return true; });
    return profile;
  }

 private:
  /// Groups copies and versions of one article: article_[i] is the index of the first page with it.
  void find_articles() {
    Counts pages_with;
    std::vector<std::vector<SeenLine>> lines(pages_.size());
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      lines[i] = pages_[i]->lines;
      const auto by_hash = [](const SeenLine& a, const SeenLine& b) { return a.hash < b.hash; };
      const auto same = [](const SeenLine& a, const SeenLine& b) { return a.hash == b.hash; };
      std::sort(lines[i].begin(), lines[i].end(), by_hash);
      lines[i].erase(std::unique(lines[i].begin(), lines[i].end(), same), lines[i].end());
      for (const SeenLine& line : lines[i]) ++pages_with[line.hash];
    }
    article_.resize(pages_.size());
    std::iota(article_.begin(), article_.end(), std::size_t{0});
    for (std::size_t i = 0; i < pages_.size(); ++i)
      for (std::size_t j = 0; j < i && article_[i] == i; ++j)
        if (article_[j] == j && are_one(lines[i], lines[j], pages_with)) article_[i] = j;
  }

  bool are_one(const std::vector<SeenLine>& a, const std::vector<SeenLine>& b, const Counts& pages_with) const {
    const double usual = on_most_pages * static_cast<double>(pages_.size());
    std::uint32_t own_a = 0, own_b = 0, rare_a = 0, rare_b = 0, shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() || j != b.end();) {
      const bool in_a = j == b.end() || (i != a.end() && i->hash <= j->hash);
      const bool in_b = i == a.end() || (j != b.end() && j->hash <= i->hash);
      const SeenLine& line = in_a ? *i : *j;
      if (!in_b) own_a += line.letters;
      if (!in_a) own_b += line.letters;
      if (pages_with.at(line.hash) <= usual) {
        rare_a += in_a ? line.letters : 0;
        rare_b += in_b ? line.letters : 0;
        shared += in_a && in_b ? line.letters : 0;
      }
      if (in_a) ++i;
      if (in_b) ++j;
    }
    return std::min(own_a, own_b) < own_letters || (shared > 0 && shared >= same_share * std::min(rare_a, rare_b));
  }

  template <class Wanted>
  std::uint32_t articles_among(Wanted wanted) const {
    std::set<std::size_t> articles;
    for (std::size_t i = 0; i < pages_.size(); ++i)
      if (wanted(*pages_[i])) articles.insert(article_[i]);
    return static_cast<std::uint32_t>(articles.size());
  }

  /// In how many different articles each value is. `values_of(page, use)` calls `use` with the values of a page.
  template <class ValuesOf>
  Counts count(ValuesOf values_of) const {
    std::unordered_map<std::uint64_t, std::set<std::size_t>> articles;
    for (std::size_t i = 0; i < pages_.size(); ++i)
      values_of(*pages_[i], [&](std::uint64_t value) { articles[value].insert(article_[i]); });
    Counts counts;
    for (const auto& [value, set] : articles) counts[value] = static_cast<std::uint32_t>(set.size());
    return counts;
  }

  void learn_language(Language language, SiteProfile& profile) {
    const std::uint32_t all = articles_among([&](const SeenPage& page) { return page.language == language; });
    const Counts lines = count([&](const SeenPage& page, auto use) {
      if (page.language != language) return;
      for (const SeenLine& line : page.lines) use(line.hash);
    });
    learn_lines(language, lines, all, profile.lines);
    const Counts containers = count([&](const SeenPage& page, auto use) {
      if (page.language == language && page.container != 0) use(page.container);
    });
    for (const auto& [hash, articles] : containers)
      if (majority.holds(articles, all)) add(profile.articles, site_.text_of(hash), articles);
    learn_titles(language, profile.titles);
  }

  /// Where a line is, over all pages.
  struct Places {
    std::uint32_t all = 0;
    std::uint32_t edge = 0;                ///< with nothing but candidates above, or below
    std::uint32_t before_boilerplate = 0;  ///< as a subhead: followed by a line that is boilerplate, or by nothing
    bool subhead = false;
    bool strict = false;
  };

  void learn_lines(Language language, const Counts& counts, std::uint32_t all, std::vector<Learned>& learned) const {
    const auto is_candidate = [&](const SeenLine& line) { return candidate.holds(counts.at(line.hash), all); };
    std::unordered_map<std::uint64_t, Places> places;
    for (const SeenPage* page : pages_) {
      if (page->language != language) continue;
      const auto& lines = page->lines;
      const auto head = std::find_if_not(lines.begin(), lines.end(), is_candidate);
      const auto tail = std::find_if_not(lines.rbegin(), lines.rend(), is_candidate).base();
      for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (!is_candidate(*line)) continue;
        Places& place = places[line->hash];
        ++place.all;
        place.edge += line < head || line >= tail;
        place.subhead |= line->subhead;
        place.strict |= line->strict;
      }
    }
    std::set<std::uint64_t> boilerplate;
    for (const auto& [hash, place] : places)
      if (!place.subhead && is_boilerplate(place, counts.at(hash), all)) boilerplate.insert(hash);
    add_subheads(language, places, boilerplate);
    for (const std::uint64_t hash : boilerplate)
      if (const std::string& text = site_.text_of(hash); !text.empty() && !opens_report(text))
        add(learned, text, counts.at(hash));
  }

  static bool is_boilerplate(const Places& place, std::uint32_t articles, std::uint32_t all) {
    if (place.edge >= at_edge * place.all) return (place.strict ? edge_sentence : candidate).holds(articles, all);
    return (place.strict ? inner_sentence : inner_label).holds(articles, all);
  }

  /// A repeated subhead is boilerplate only with what stands below it.
  void add_subheads(Language language, std::unordered_map<std::uint64_t, Places>& places,
                    std::set<std::uint64_t>& boilerplate) const {
    for (const SeenPage* page : pages_) {
      if (page->language != language) continue;
      for (auto line = page->lines.begin(); line != page->lines.end(); ++line) {
        const auto found = places.find(line->hash);
        const auto next = line + 1;
        if (found != places.end() && (next == page->lines.end() || boilerplate.contains(next->hash)))
          ++found->second.before_boilerplate;
      }
    }
    for (const auto& [hash, place] : places)
      if (place.subhead && place.before_boilerplate >= before_boilerplate * place.all) boilerplate.insert(hash);
  }

  /// A dateline that stands alone: "(서울=연합)", "seoul, dec. 16 (wire) —".
  static bool opens_report(std::string_view key) {
    const bool bracketed = key.starts_with('(') || key.starts_with('[') || key.starts_with("【");
    if (bracketed && key.find('=') != std::string_view::npos) return true;
    return key.ends_with('-') || key.ends_with("–") || key.ends_with("—") || key.ends_with('=');
  }

  void learn_titles(Language language, std::vector<Learned>& learned) const {
    std::vector<TitleOfArticle> titles;
    for (std::size_t i = 0; i < pages_.size(); ++i)
      if (pages_[i]->language == language) titles.push_back({&pages_[i]->title, article_[i]});
    for (const Learned& each : common_additions(titles)) add(learned, each.text, each.pages);
  }

  void learn_asides(SiteProfile& profile) const {
    const std::uint32_t all = articles_among([](const SeenPage&) { return true; });
    const Counts outside = count([](const SeenPage& page, auto use) {
      for (const std::uint64_t hash : page.outside) use(hash);
    });
    Counts inside;
    for (const SeenPage* page : pages_)
      for (const std::uint64_t hash : page->inside) ++inside[hash];
    for (const auto& [hash, articles] : outside) {
      const auto found = inside.find(hash);
      const std::uint32_t exceptions = found == inside.end() ? 0 : found->second;
      if (candidate.holds(articles, all) && exceptions * rarely_inside <= articles)
        add(profile.asides, site_.text_of(hash), articles);
    }
  }

  static void add(std::vector<Learned>& rows, const std::string& text, std::uint32_t articles) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Learned& row) { return row.text == text; });
    if (found != rows.end())
      found->pages += articles;
    else
      rows.push_back({text, articles});
  }

  const SeenSite& site_;
  std::vector<const SeenPage*> pages_;
  std::vector<std::size_t> article_;
};

}  // namespace

SiteProfile learn_site(const std::string& host, const SeenSite& site) {
  SiteProfile profile = Learner(site).run(host);
  for (std::vector<Learned>* rows : {&profile.titles, &profile.articles, &profile.asides, &profile.lines})
    std::sort(rows->begin(), rows->end(), [](const Learned& a, const Learned& b) {
      return a.pages != b.pages ? a.pages > b.pages : a.text < b.text;
    });
  return profile;
}

}  // namespace jjak::extraction
