// A site profile as it is used on a page.
#pragma once

#include "page/page.hpp"

#include <jjak/sites.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace jjak::extraction {

inline constexpr std::size_t longest_site_line = 1000;  // bytes; longer lines are never furniture by repetition
inline constexpr std::string_view title_place = "…";    // where the headline stands in a row of titles

/// The key under which spellings of one line are equal; empty for one that is longer than longest_site_line.
std::string site_line_key(std::string_view line);

/// An element's tag, id and classes: "div#story.body.wide". Words with digits are left out, since they often number articles.
/// Empty without a usable word.
std::string signature_of(const markup::HtmlNode& node);

class SiteRules {
 public:
  explicit SiteRules(SiteProfile profile);

  const SiteProfile& profile() const { return profile_; }
  bool is_furniture(std::string_view line) const;
  bool is_article(const std::string& signature) const { return articles_.contains(signature); }
  bool is_aside(const std::string& signature) const { return asides_.contains(signature); }

  /// The headline without what the site adds.
  std::string bare_title(std::string title) const;

 private:
  SiteProfile profile_;
  std::unordered_set<std::string> lines_, articles_, asides_;
};

/// The profile of an address's site; null when there is none. It lives as long as `profiles` is not changed.
const SiteRules* rules_of(const SiteProfiles& profiles, std::string_view url);

/// Marks the pieces that the site's profile knows as furniture. Asides are not believed where they would take nearly all of a
/// page's prose.
void mark_site_furniture(Page& page, const SiteRules& rules);

/// The element that the article stands in: `found` by the page alone, unless the site's article element says otherwise.
std::uint32_t site_container(const Page& page, const SiteRules& rules, std::uint32_t found);

/// What a page shows of its site beside the article.
struct PageLayout {
  std::string title;                 ///< the <title>, white space folded
  std::string container;             ///< signature of the article's element
  std::vector<std::string> inside;   ///< signatures of elements around the article's blocks; sorted, each once
  std::vector<std::string> outside;  ///< of other elements that hold prose; sorted, each once
};
PageLayout layout_of(const Page& page, std::uint32_t container, const std::vector<Block>& blocks);

}  // namespace jjak::extraction
