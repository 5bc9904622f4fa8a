// Decides which pages are one article, and which page owns an address. All pages are looked at together: what is read
// first must not decide.
#include "pipeline/identity.hpp"

#include "pipeline/part_pages.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <jjak/link.hpp>
#include <jjak/pipeline/collection.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t max_merged_aliases = 10'000;  // of one article; a page with more addresses is a trap for crawlers
constexpr std::size_t most_compared = 16;           // articles at one address that a page is compared with

/// Better pages first; of equally good ones a fixed order by address, text and place.
bool is_before(const PageText& a, const PageText& b) {
  const auto rank = [](const PageText& page) {
    return std::tuple(!page.article->shared_pages.empty(), page.is_copy, !page.is_at_home,
                      page.found.empty() || page.found != page.own);
  };
  const auto place = [](const PageText& page) {
    const Origin& origin = page.article->origin;
    return std::tie(page.own.text(), page.found.text(), page.article->title, origin.path, origin.offset);
  };
  const auto [a_rank, b_rank] = std::pair(rank(a), rank(b));
  if (a_rank != b_rank) return a_rank < b_rank;
  // A page without an address is told from others by its file first, as people name it.
  if (a.own.empty() && b.own.empty() && a.article->origin.path != b.article->origin.path)
    return a.article->origin.path < b.article->origin.path;
  if (a.own != b.own || a.found != b.found) return place(a) < place(b);
  if (a.bytes() != b.bytes()) return a.bytes() > b.bytes();
  if (a.text_hash() != b.text_hash()) return a.text_hash() < b.text_hash();
  return place(a) < place(b);
}

/// The declared translation of a page in the other language.
bool is_declared_translation(const Article& article, const url::UrlKey& key) {
  return std::any_of(article.links.begin(), article.links.end(), [&](const Outlink& link) {
    const Language language = text::language_of_tag(link.hreflang);
    return link.source == LinkSource::alternate && language != Language::unknown && language != article.language &&
           url::UrlKey(link.url) == key;
  });
}

/// The articles at these indexes, each of which occurs once, in their order. Articles are the most that is in memory
/// while pages are read, so that there is no second list of them.
std::vector<Article> picked(std::vector<Article> articles, std::vector<std::size_t> indexes) {
  std::vector<bool> is_picked(articles.size(), false);
  for (const std::size_t i : indexes) is_picked[i] = true;
  const std::size_t count = indexes.size();
  for (std::size_t i = 0; i < articles.size(); ++i)
    if (!is_picked[i]) indexes.push_back(i);
  for (std::size_t first = 0; first < indexes.size(); ++first) {
    if (indexes[first] == first) continue;
    Article moved = std::move(articles[first]);
    std::size_t place = first;
    for (; indexes[place] != first; place = std::exchange(indexes[place], place))
      articles[place] = std::move(articles[indexes[place]]);
    articles[place] = std::move(moved);
    indexes[place] = place;
  }
  articles.resize(count);
  return articles;
}

using Places = std::unordered_map<url::UrlKey, std::vector<std::size_t>>;

class Identifier {
 public:
  Identifier(ReadPages read, BlockFile* file) : articles_(std::move(read.articles)) {
    pages_.reserve(articles_.size());
    for (std::size_t i = 0; i < articles_.size(); ++i) pages_.emplace_back(articles_[i], read.found[i], file);
    std::sort(pages_.begin(), pages_.end(), is_before);
  }

  Identities run() {
    join_parts(pages_, result_.left_out);
    drop_wrong_addresses();
    drop_wrong_aliases();
    merge_repetitions();
    return std::move(result_);
  }

 private:
  /// Whether a page's claim to an address contradicts the page that was found there.
  bool contradicts(const PageText& claimant, const std::vector<std::size_t>& owners) const {
    const std::size_t count = std::min(owners.size(), most_compared);
    return count > 0 && std::none_of(owners.begin(), owners.begin() + static_cast<std::ptrdiff_t>(count),
                                     [&](std::size_t i) { return have_same_story(pages_[i], claimant); });
  }

  void drop_wrong_addresses() {
    Places found, claimed;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      const PageText& page = pages_[i];
      if (!page.found.empty()) found[page.found].push_back(i);
      if (!page.found.empty() && page.own != page.found && !page.own.empty()) claimed[page.own].push_back(i);
    }
    std::vector<std::size_t> wrong;
    for (const auto& [address, list] : claimed) {
      const std::vector<std::size_t>& claimants = list;
      const auto owners = found.find(address);
      // Where nobody was found at the address and different articles claim it, a template writes it everywhere.
      const bool is_template =
          owners == found.end() && std::any_of(claimants.begin() + 1, claimants.end(), [&](std::size_t i) {
            return !have_same_story(pages_[claimants.front()], pages_[i]);
          });
      for (const std::size_t i : claimants)
        if (is_template || is_declared_translation(*pages_[i].article, address) ||
            (owners != found.end() && contradicts(pages_[i], owners->second)))
          wrong.push_back(i);
    }
    std::sort(wrong.begin(), wrong.end());
    for (const std::size_t i : wrong) give_found_address(pages_[i]);
  }

  void give_found_address(PageText& page) {
    Article& article = *page.article;
    result_.mistakes.push_back({errors::wrong_address, article.origin.path, article.url});
    const url::UrlKey wrong = page.own;
    const auto place = std::find(page.aliases.begin(), page.aliases.end(), page.found);
    article.url = place == page.aliases.end() ? "http://" + page.found.text()
                                              : article.aliases[static_cast<std::size_t>(place - page.aliases.begin())];
    std::erase_if(article.aliases, [&](const std::string& alias) {
      const url::UrlKey key(alias);
      return key == page.found || key == wrong;
    });
    page.update();
  }

  /// Drops other addresses (AMP, og:url) that belong to a page in another language or with another text.
  void drop_wrong_aliases() {
    Places own;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      if (!pages_[i].own.empty()) own[pages_[i].own].push_back(i);
      if (!pages_[i].found.empty() && pages_[i].found != pages_[i].own) own[pages_[i].found].push_back(i);
    }
    for (PageText& page : pages_) {
      std::vector<std::string> wrong;
      for (std::size_t n = 0; n < page.aliases.size(); ++n) {
        const auto owners = own.find(page.aliases[n]);
        const bool is_foreign =
            owners != own.end() && page.aliases[n] != page.found && contradicts(page, owners->second);
        if (is_foreign || is_declared_translation(*page.article, page.aliases[n]))
          wrong.push_back(page.article->aliases[n]);
      }
      if (wrong.empty()) continue;
      for (const std::string& alias : wrong)
        result_.mistakes.push_back({errors::wrong_address, page.article->origin.path, alias});
      std::erase_if(page.article->aliases, [&](const std::string& alias) {
        return std::find(wrong.begin(), wrong.end(), alias) != wrong.end();
      });
      page.update();
    }
  }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  /// The better page of both stays the root.
  void unite(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

  static bool are_repetitions(const PageText& a, const PageText& b) {
    if (a.article->language != b.article->language) return false;
    return (!a.found.empty() && a.found == b.found) || have_same_story(a, b);
  }

  void unite_at_addresses() {
    Places places;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      std::set<url::UrlKey> keys(pages_[i].aliases.begin(), pages_[i].aliases.end());
      keys.insert(pages_[i].own);
      keys.insert(pages_[i].found);
      for (const url::UrlKey& key : keys)
        if (!key.empty()) places[key].push_back(i);
    }
    for (const auto& [key, there] : places) {
      std::vector<std::size_t> different;
      for (const std::size_t i : there) {
        const auto same = std::find_if(different.begin(), different.end(),
                                       [&](std::size_t other) { return are_repetitions(pages_[other], pages_[i]); });
        if (same != different.end())
          unite(*same, i);
        else if (different.size() < most_compared)
          different.push_back(i);
      }
    }
  }

  void unite_same_texts() {
    std::map<std::pair<std::uint64_t, std::string>, std::vector<std::size_t>> texts;
    for (std::size_t i = 0; i < pages_.size(); ++i)
      texts[{pages_[i].text_hash(), url::site_of(pages_[i].article->url)}].push_back(i);
    for (const auto& [key, same] : texts)
      for (std::size_t n = 1; n < same.size(); ++n)
        if (have_same_text(pages_[same.front()], pages_[same[n]])) unite(same.front(), same[n]);
  }

  void merge_repetitions() {
    parent_.resize(pages_.size());
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    unite_at_addresses();
    unite_same_texts();
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      if (root(i) == i)
        kept.push_back(i);
      else
        merge(pages_[root(i)], pages_[i]);
    }
    const auto order = [&](std::size_t i) {
      const PageText& page = pages_[i];
      return std::tuple(page.own.empty(), std::string_view(page.own.text()),
                        std::string_view(page.own.empty() ? page.article->origin.path : std::string_view{}),
                        page.article->language, i);
    };
    std::sort(kept.begin(), kept.end(), [&](std::size_t a, std::size_t b) { return order(a) < order(b); });
    result_.places.reserve(kept.size());
    std::vector<std::size_t> order_of_articles;
    order_of_articles.reserve(kept.size());
    for (const std::size_t i : kept) {
      result_.places.push_back(pages_[i].place());
      order_of_articles.push_back(static_cast<std::size_t>(pages_[i].article - articles_.data()));
    }
    std::vector<PageText>().swap(pages_);
    result_.articles = picked(std::move(articles_), std::move(order_of_articles));
  }

  /// Gives a page the addresses and links of its repetition.
  void merge(PageText& page, PageText& repetition) {
    Article &article = *page.article, &other = *repetition.article;
    result_.left_out.push_back({errors::duplicate, other.origin.path, label_of(article)});
    if (!other.url.empty()) other.aliases.insert(other.aliases.begin(), std::move(other.url));
    for (std::string& alias : other.aliases) {
      if (article.aliases.size() >= max_merged_aliases) break;
      url::UrlKey key(alias);
      if (key.empty() || key == page.own ||
          std::find(page.aliases.begin(), page.aliases.end(), key) != page.aliases.end())
        continue;
      article.aliases.push_back(std::move(alias));
      page.aliases.push_back(std::move(key));
    }
    for (std::string& name : other.shared_pages)
      if (article.shared_pages.size() < max_merged_aliases) article.shared_pages.push_back(std::move(name));
    for (Outlink& link : other.links)
      if (article.links.size() < max_kept_links) article.links.push_back(std::move(link));
  }

  std::vector<Article> articles_;
  std::vector<PageText> pages_;      // refer to the articles
  std::vector<std::size_t> parent_;  // of each page, the page that it repeats; itself for those that stay
  Identities result_;
};

}  // namespace

Identities identify(ReadPages read, BlockFile* file) { return Identifier(std::move(read), file).run(); }

}  // namespace jjak
