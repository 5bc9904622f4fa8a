// Remembers a sample of the pages of each site, as hashes of their lines and places, to learn the site's boilerplate
// from.
#include "sites/site_table.hpp"

#include "base/stable_hash.hpp"
#include "lines/marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

constexpr std::size_t lines_at_an_end = 50;      // that are remembered, of the beginning and of the end of an article
constexpr std::size_t longest_title = 300;       // bytes
constexpr std::size_t fewest_pages = 25;         // of a site, however many sites there are
constexpr std::size_t most_sites = 20'000;       // more are not learned from
constexpr std::size_t most_entries = 3'000'000;  // lines and signatures of all sites; about 90 bytes each

/// Never 0, which stands for "none". `kind` keeps lines and signatures apart.
std::uint64_t hash_of(std::string_view text, std::string_view kind) {
  return std::max<std::uint64_t>(StableHash().add(kind).add(text).value(), 1);
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), ascii::is_digit); }

SeenTitle seen_title(const Article& article, const PageLayout& layout) {
  const bool is_whole = !layout.title.empty();
  SeenTitle title{is_whole ? layout.title : article.title, {}, is_whole};
  if (title.text.size() > longest_title) return {};
  if (const std::size_t at = title.text.find(layout.headline); !layout.headline.empty() && at != std::string::npos)
    title.headline = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + layout.headline.size())};
  return title;
}

using Texts = std::unordered_map<std::uint64_t, std::string_view>;

}  // namespace

void SeenSite::add(const Article& article, const PageLayout& layout, std::size_t most_pages) {
  std::vector<const Block*> running;
  for (const Block& block : article.blocks)
    if (is_running_text(block.role)) running.push_back(&block);
  if (running.size() > 2 * lines_at_an_end)
    running.erase(running.begin() + lines_at_an_end, running.end() - lines_at_an_end);

  SeenPage page;
  page.language = article.language;
  page.title = seen_title(article, layout);
  std::vector<std::string> keys;
  keys.reserve(running.size());
  StableHash whole;  // of the page, by which it is kept or dropped
  whole.add("p").add(article.url).add("\n").add(page.title.text);
  for (const Block* block : running) {
    const std::string& key = keys.emplace_back(site_line_key(block->text));
    // A line without a key is too long to be boilerplate; it counts as the article's own.
    const std::uint64_t hash = hash_of(key.empty() ? block->text : key, "l");
    page.lines.push_back({hash, static_cast<std::uint32_t>(text::visible_length(block->text)),
                          block->role == BlockRole::subhead, ends_sentence(block->text) || has_digit(block->text)});
    whole.add_bytes_of(hash);
  }
  Texts texts;
  for (std::size_t i = 0; i < keys.size(); ++i) texts[page.lines[i].hash] = keys[i];
  const auto hash_signature = [&texts](const std::string& signature) {
    const std::uint64_t hash = hash_of(signature, "e");
    texts[hash] = signature;
    return hash;
  };
  if (!layout.container.empty()) page.container = hash_signature(layout.container);
  for (const std::string& each : layout.inside) page.inside.push_back(hash_signature(each));
  for (const std::string& each : layout.outside) page.outside.push_back(hash_signature(each));

  const auto [place, is_new] = pages_.try_emplace(whole.value(), std::move(page));
  if (!is_new) return;
  size_ += place->second.size();
  count(place->second, texts);
  shrink(most_pages);
}

void SeenSite::count(const SeenPage& page, const Texts& texts) {
  const auto add = [&](std::uint64_t hash) {
    Shared& shared = shared_[hash];
    if (++shared.pages == 2) shared.text = texts.at(hash);
  };
  for (const SeenLine& line : page.lines) add(line.hash);
  for (const std::uint64_t hash : page.inside) add(hash);
  for (const std::uint64_t hash : page.outside) add(hash);
  if (page.container != 0) add(page.container);
}

void SeenSite::forget_last() {
  const auto last = std::prev(pages_.end());
  const auto remove = [&](std::uint64_t hash) {
    const auto found = shared_.find(hash);
    if (--found->second.pages == 0) shared_.erase(found);
  };
  for (const SeenLine& line : last->second.lines) remove(line.hash);
  for (const std::uint64_t hash : last->second.inside) remove(hash);
  for (const std::uint64_t hash : last->second.outside) remove(hash);
  if (last->second.container != 0) remove(last->second.container);
  size_ -= last->second.size();
  pages_.erase(last);
}

void SeenSite::shrink(std::size_t most_pages) {
  while (pages_.size() > most_pages) forget_last();
}

void SiteTable::add(const Article& article, const PageLayout& layout) {
  const std::string host = site_of(article.url);
  if (host.empty() || (sites_.size() >= most_sites && !sites_.contains(host))) return;
  SeenSite& site = sites_[host];
  size_ -= site.size();
  site.add(article, layout, most_pages_);
  size_ += site.size();
  while (size_ > most_entries && most_pages_ > fewest_pages) {
    most_pages_ /= 2;
    size_ = 0;
    for (auto& [name, each] : sites_) {
      each.shrink(most_pages_);
      size_ += each.size();
    }
  }
}

std::vector<SiteProfile> SiteTable::profiles() const {
  std::vector<SiteProfile> profiles;
  for (const auto& [host, site] : sites_)
    if (SiteProfile profile = learn_site(host, site); !profile.empty()) profiles.push_back(std::move(profile));
  return profiles;
}

}  // namespace jjak::extraction
