// Finds pages that repeat an article which was read before, so that each article counts once.
#include "pipeline/duplicates.hpp"

#include "base/stable_hash.hpp"
#include "link/sketch.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <jjak/link.hpp>

#include <algorithm>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t max_merged_aliases = 10'000;  // of one article; a page with more addresses is a trap for crawlers
constexpr double alike = .3;                        // resemblance of two versions of one page, such as AMP or print

bool tell_same_story(const Article& a, const Article& b) {
  if (!a.title.empty() && a.title == b.title) return true;
  return linking::resemblance(linking::sketch_of(a), linking::sketch_of(b)) >= alike;
}

/// Hash of the site and the running text.
std::uint64_t hash_of_text(const Article& article) {
  StableHash hash;
  hash.add(url::site_of(article.url));
  for (const Block& block : article.blocks)
    if (is_running_text(block.role)) hash.add("\n").add(block.text);
  return hash.value();
}

bool have_same_text(const Article& a, const Article& b) {
  const auto next = [](const Article& article, std::size_t& at) {
    while (at < article.blocks.size() && !is_running_text(article.blocks[at].role)) ++at;
    return at < article.blocks.size();
  };
  std::size_t i = 0, j = 0;
  for (;; ++i, ++j) {
    const bool more_a = next(a, i), more_b = next(b, j);
    if (more_a != more_b) return false;
    if (!more_a) return true;
    if (a.blocks[i].text != b.blocks[j].text) return false;
  }
}

/// Whether an address looks like that of a copy for printing or for AMP: its host or a part of its path or query says
/// so.
bool is_copy(const url::UrlKey& address) {
  const std::string key = text::to_lower_ascii(address.text());
  for (std::size_t begin = 0; begin < key.size();) {
    const std::size_t end = std::min(key.find_first_of("/?&=.-_", begin), key.size());
    const std::string_view part = std::string_view(key).substr(begin, end - begin);
    if (part == "amp" || part == "print" || part == "printer" || part == "printview" || part == "popup") return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

AddressKeys::AddressKeys(const Article& article) : own(article.url) {
  aliases.reserve(article.aliases.size());
  for (const std::string& alias : article.aliases) aliases.emplace_back(alias);
}

std::optional<std::size_t> Duplicates::at_address(const url::UrlKey& key) const {
  const auto found = by_address_.find(key);
  return found == by_address_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> Duplicates::with_text(const std::vector<Article>& known, const Article& article) const {
  const auto found = by_text_.find(hash_of_text(article));
  if (found == by_text_.end()) return std::nullopt;
  const std::string site = url::site_of(article.url);
  for (const std::size_t index : found->second)
    if (url::site_of(known[index].url) == site && have_same_text(known[index], article)) return index;
  return std::nullopt;
}

std::optional<std::size_t> Duplicates::find(const std::vector<Article>& known, Article& article,
                                            AddressKeys& keys) const {
  if (const auto same = at_address(keys.own); same && known[*same].language == article.language) {
    if (article.aliases.empty() || tell_same_story(known[*same], article)) return same;
    article.url = article.aliases.front();
    article.aliases.erase(article.aliases.begin());
    keys.own = keys.aliases.front();
    keys.aliases.erase(keys.aliases.begin());
  }
  for (const url::UrlKey& alias : keys.aliases)
    if (const auto same = at_address(alias);
        same && known[*same].language == article.language && tell_same_story(known[*same], article))
      return same;
  return with_text(known, article);
}

void Duplicates::remember_address(const url::UrlKey& key, std::size_t index) {
  if (!key.empty()) by_address_.try_emplace(key, index);
}

void Duplicates::remember(const std::vector<Article>& known, const AddressKeys& keys) {
  const std::size_t index = known.size() - 1;
  remember_address(keys.own, index);
  for (const url::UrlKey& alias : keys.aliases) remember_address(alias, index);
  by_text_[hash_of_text(known[index])].push_back(index);
}

void Duplicates::merge(std::vector<Article>& known, std::size_t index, Article& repetition, AddressKeys keys) {
  Article& article = known[index];
  // Whichever was read first: the article is what its page says, and goes by its address. Both keep what they
  // collected.
  const bool lesser = is_copy(url::UrlKey(article.url)) && !is_copy(keys.own);
  // A page of its own is better than half of a page in two languages.
  const bool half = !article.shared_pages.empty() && repetition.shared_pages.empty();
  if (!repetition.url.empty() && (lesser || half)) {
    std::swap(article, repetition);
    std::swap(article.aliases, repetition.aliases);
    std::swap(article.links, repetition.links);
    std::swap(article.shared_pages, repetition.shared_pages);
    by_text_[hash_of_text(article)].push_back(index);
    remember_address(keys.own, index);
    std::erase(article.aliases, article.url);
    article.aliases.push_back(std::move(repetition.url));
    repetition.url.clear();
  }
  if (!repetition.url.empty()) {
    repetition.aliases.insert(repetition.aliases.begin(), std::move(repetition.url));
    keys.aliases.insert(keys.aliases.begin(), std::move(keys.own));
  }
  for (std::size_t i = 0; i < repetition.aliases.size() && article.aliases.size() < max_merged_aliases; ++i) {
    if (at_address(keys.aliases[i])) continue;
    remember_address(keys.aliases[i], index);
    article.aliases.push_back(std::move(repetition.aliases[i]));
  }
  for (std::string& page : repetition.shared_pages)
    if (article.shared_pages.size() < max_merged_aliases) article.shared_pages.push_back(std::move(page));
  for (Outlink& link : repetition.links)
    if (article.links.size() < max_kept_links) article.links.push_back(std::move(link));
}

}  // namespace jjak
