// Applies a site profile: drops lines that the site repeats, and takes its name off headlines.
#include "sites/site_rules.hpp"

#include "sites/site_titles.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace jjak {

using extraction::SiteRules;

namespace extraction {
namespace {

std::unordered_set<std::string> texts_of(const std::vector<SiteProfile::Learned>& rows) {
  std::unordered_set<std::string> texts;
  for (const SiteProfile::Learned& row : rows) texts.insert(row.text);
  return texts;
}

}  // namespace

std::string site_line_key(std::string_view line) {
  if (line.size() > longest_site_line) return {};
  std::string key = text::match_key(text::fold_space(line));
  return key.size() > longest_site_line ? std::string() : key;
}

SiteRules::SiteRules(SiteProfile profile)
    : profile_(std::move(profile)), articles_(texts_of(profile_.articles)), asides_(texts_of(profile_.asides)) {
  for (const SiteProfile::Learned& line : profile_.lines) lines_[site_line_key(line.text)] = std::max(line.pages, 1u);
  for (const std::string& line : profile_.drop) lines_.try_emplace(site_line_key(line), 1);
  for (const std::string& line : profile_.keep) lines_.erase(site_line_key(line));
  lines_.erase(std::string());
  for (const SiteProfile::Learned& row : profile_.titles) titles_.push_back(row.text);
  std::stable_sort(titles_.begin(), titles_.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

std::uint32_t SiteRules::repeats_of(std::string_view line) const {
  if (lines_.empty()) return 0;
  const auto found = lines_.find(site_line_key(line));
  return found == lines_.end() ? 0 : found->second;
}

std::string SiteRules::bare_title(std::string title) const { return without_additions(std::move(title), titles_); }

}  // namespace extraction

namespace {

std::uint32_t in_range(std::uint64_t pages) {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(pages, std::numeric_limits<std::uint32_t>::max()));
}

/// The rows of both lists, by falling number of pages, then by bytes.
std::vector<SiteProfile::Learned> joined_rows(const std::vector<SiteProfile::Learned>& a,
                                              const std::vector<SiteProfile::Learned>& b) {
  std::map<std::string, std::uint64_t> pages;
  for (const auto* rows : {&a, &b})
    for (const SiteProfile::Learned& row : *rows) pages[row.text] += row.pages;
  std::vector<SiteProfile::Learned> rows;
  rows.reserve(pages.size());
  for (const auto& [text, count] : pages) rows.push_back({text, in_range(count)});
  std::stable_sort(rows.begin(), rows.end(), [](const auto& x, const auto& y) { return x.pages > y.pages; });
  return rows;
}

std::vector<std::string> joined_texts(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::set<std::string> texts(a.begin(), a.end());
  texts.insert(b.begin(), b.end());
  return {texts.begin(), texts.end()};
}

SiteProfile joined(const SiteProfile& a, const SiteProfile& b) {
  return {b.host,
          in_range(std::uint64_t{a.pages} + b.pages),
          joined_rows(a.titles, b.titles),
          joined_rows(a.articles, b.articles),
          joined_rows(a.asides, b.asides),
          joined_rows(a.lines, b.lines),
          joined_texts(a.keep, b.keep),
          joined_texts(a.drop, b.drop)};
}

}  // namespace

class SiteProfiles::Entry : public SiteRules {
 public:
  using SiteRules::SiteRules;
};

/// What the rest of the library sees of profiles.
struct SiteProfilesAccess {
  static const SiteRules* rules_of(const SiteProfiles& profiles, std::string_view url) {
    if (profiles.rules_.empty()) return nullptr;
    const auto found = profiles.rules_.find(site_of(url));
    return found == profiles.rules_.end() ? nullptr : found->second.get();
  }
};

const SiteRules* extraction::rules_of(const SiteProfiles& profiles, std::string_view url) {
  return SiteProfilesAccess::rules_of(profiles, url);
}

bool SiteProfile::empty() const {
  return titles.empty() && articles.empty() && asides.empty() && lines.empty() && keep.empty() && drop.empty();
}

std::string site_of(std::string_view url) { return url::host_of(url); }

void SiteProfiles::add(const SiteProfile& profile) {
  std::shared_ptr<const Entry>& place = rules_[profile.host];
  place = std::make_shared<const Entry>(place ? joined(place->profile(), profile) : joined({}, profile));
}

std::vector<SiteProfile> SiteProfiles::profiles() const {
  std::vector<SiteProfile> profiles;
  profiles.reserve(rules_.size());
  for (const auto& [host, entry] : rules_) profiles.push_back(entry->profile());
  return profiles;
}

bool SiteProfiles::knows(std::string_view url) const { return extraction::rules_of(*this, url) != nullptr; }

void SiteProfiles::clean(Article& article) const {
  const SiteRules* rules = extraction::rules_of(*this, article.url);
  if (rules == nullptr) return;
  article.title = rules->bare_title(std::move(article.title));
  std::vector<Block> kept;
  bool text_left = false, dropped_before = false;
  // Drops a subhead whose text was dropped: now another subhead or the end follows it.
  const auto drop_bare_subhead = [&] {
    if (dropped_before && !kept.empty() && kept.back().role == BlockRole::subhead) kept.pop_back();
  };
  for (const Block& block : article.blocks) {
    if (is_running_text(block.role) && rules->repeats_of(block.text) > 0) {
      dropped_before = true;
      continue;
    }
    if (block.role == BlockRole::subhead) drop_bare_subhead();
    dropped_before = false;
    text_left |= is_running_text(block.role) && block.role != BlockRole::subhead;
    kept.push_back(block);
  }
  drop_bare_subhead();
  if (text_left) article.blocks = std::move(kept);
}

}  // namespace jjak
