// A site profile, ready to be used on pages.
#pragma once

#include "page/page.hpp"

#include <jjak/document_record.hpp>
#include <jjak/sites.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace jjak::extraction {

inline constexpr std::size_t longest_site_line = 1000;  // bytes; longer lines are never boilerplate because they repeat

/// The key under which spellings of one line are equal; empty for a line of more than longest_site_line bytes.
std::string site_line_key(std::string_view line);

/// An element's tag, id and classes: "div#story.body.wide". Words with digits are left out: they often number articles.
/// Empty when no word is left.
std::string signature_of(const markup::HtmlNode& node);

class SiteRules {
 public:
  explicit SiteRules(SiteProfile profile);

  const SiteProfile& profile() const { return profile_; }
  /// How many articles of the site show a line that is boilerplate there; 0 for any other line.
  std::uint32_t repeats_of(std::string_view line) const;
  bool is_article(const std::string& signature) const { return articles_.contains(signature); }
  bool is_aside(const std::string& signature) const { return asides_.contains(signature); }

  /// The headline without what the site adds to it. Not for a title that the page shows as a line.
  std::string bare_title(std::string title) const;

 private:
  SiteProfile profile_;
  std::vector<std::string> titles_;                       ///< longest first
  std::unordered_map<std::string, std::uint32_t> lines_;  ///< by key: the articles that have it
  std::unordered_set<std::string> articles_, asides_;
};

/// The profile of an address's site; null when there is none. It lives as long as `profiles` is not changed.
const SiteRules* rules_of(const SiteProfiles& profiles, std::string_view url);

/// Marks the pieces that the site's profile knows as boilerplate, and notes how often the site repeats them. Asides are
/// ignored where they would remove nearly all prose of a page.
void mark_site_boilerplate(Page& page, const SiteRules& rules);

/// Takes these marks off again.
void unmark_site_boilerplate(Page& page);

/// The element that holds the article: `found` by the page alone, unless the site's article element says otherwise.
std::uint32_t site_container(const Page& page, const SiteRules& rules, std::uint32_t found);

/// What a page shows, to learn the site from.
PageLayout layout_of(const Page& page, std::uint32_t container, const std::vector<Block>& blocks);

}  // namespace jjak::extraction
