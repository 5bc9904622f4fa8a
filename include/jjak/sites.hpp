// Site profiles: what the pages of one site have in common and what is therefore no part of any article. docs/sites.md
// Examples: tests/examples/sites_example.cpp
#pragma once

#include <jjak/article.hpp>
#include <jjak/document_record.hpp>
#include <jjak/result.hpp>
#include <jjak/rules.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// What can be wrong with a site profile.
namespace errors {
extern const ErrorKind bad_sites;
extern const ErrorKind sites_row;
extern const ErrorKind sites_order;
extern const ErrorKind sites_count;
extern const ErrorKind sites_text;
extern const ErrorKind site_drops_all;
}  // namespace errors

struct Explanation;

/// What is known of one site. Learned rows stand by falling number of pages, then by bytes.
struct SiteProfile {
  struct Learned {
    std::string text;
    std::uint32_t pages = 0;  ///< different articles that showed it

    friend bool operator==(const Learned&, const Learned&) = default;
  };

  std::string host;               ///< lower case, without "www."
  std::uint32_t pages = 0;        ///< different articles that were learned from
  std::vector<Learned> titles;    ///< what the site adds to its headlines: "… | Northern Post", "Northern Post: …"
  std::vector<Learned> articles;  ///< elements that hold the article, as "div#story.body"
  std::vector<Learned> asides;    ///< elements that stand in or beside it and hold nothing of it
  std::vector<Learned> lines;     ///< boilerplate, as keys: NFKC, case folded
  std::vector<std::string> keep;  ///< by hand: lines that are never boilerplate
  std::vector<std::string> drop;  ///< by hand: lines that always are

  /// Whether it says nothing.
  bool empty() const;
  friend bool operator==(const SiteProfile&, const SiteProfile&) = default;
};

/// The site of an address: its host in lower case, without "www." and default port; empty for an empty or
/// damaged address. O(bytes). Thread safety: callable from any thread.
std::string site_of(std::string_view url);

/// Profiles by site, ready to be looked up. Cheap to copy. Thread safety: any number of readers, or one writer.
class SiteProfiles {
 public:
  /// Profiles of one site are joined: the rows of all count, and equal ones once, with the sum of their pages. The
  /// order of the profiles does not matter. O(rows log rows + log sites).
  void add(const SiteProfile& profile);

  /// All profiles, by host. O(rows).
  std::vector<SiteProfile> profiles() const;

  /// Whether there is a profile of an address's site. O(log sites).
  bool knows(std::string_view url) const;
  std::size_t size() const { return rules_.size(); }  ///< sites

  /// Takes the site's lines and the headline's additions out of an article that was extracted without the profile.
  /// Subheads with no text left below them go too. An article that would lose all of its running text stays as it is.
  /// O(bytes).
  void clean(Article& article) const;

 private:
  class Entry;
  friend struct SiteProfilesAccess;
  std::map<std::string, std::shared_ptr<const Entry>, std::less<>> rules_;
};

/// As extract(document), with what is known of the page's site: its lines and asides are left out, its article element
/// is preferred where the page's own text leads elsewhere, the headline loses the site's name. Fails as extract, and
/// site_drops_all, when the profile leaves nothing of a page that has an article without it. Complexity: as extract, at
/// most twice. Thread safety: callable from any thread.
Result<Article> extract(const RawDocument& document, const SiteProfiles& sites, Explanation* explanation = nullptr,
                        const Rules& rules = {});
Result<std::vector<Article>> extract_all(const RawDocument& document, const SiteProfiles& sites,
                                         Explanation* explanation = nullptr, const Rules& rules = {});

/// Learns profiles from articles. What it learns depends on which articles it sees, not on their order. Memory is
/// bounded: of each site at most 200 articles are remembered (those with the smallest hashes), of each article 100
/// lines as hashes; of a crawl with very many sites fewer, down to 25. Thread safety: one learner belongs to one thread
/// at a time.
class SiteLearner {
 public:
  SiteLearner();
  ~SiteLearner();
  SiteLearner(const SiteLearner&) = delete;
  SiteLearner& operator=(const SiteLearner&) = delete;

  /// Learns lines and titles. An article without an address belongs to no site and teaches nothing.
  void add(const Article& article);

  /// Learns lines and titles, and elements from the layout of the page. A record that holds no article, or the second
  /// one of its page, teaches nothing.
  void add(const DocumentRecord& record);

  /// The profiles of all sites that taught something, by host. A line is boilerplate only with much evidence
  /// (docs/sites.md); copies of one article under several addresses count once. Complexity: for each site O(articles² ·
  /// lines) with the bounds above.
  std::vector<SiteProfile> profiles() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

/// One profile in the format of docs/sites.md. O(bytes). Thread safety: callable from any thread.
std::string write_site_profile(const SiteProfile& profile);

/// Reads one or several profiles, in the order of the file. `path` is only for errors. Fails: bad_sites, bad_utf8,
/// too_large (a line, or more rows than a site can have), sites_row, sites_order, sites_count, sites_text; all but the
/// first with the line. O(bytes). Thread safety: callable from any thread.
Result<std::vector<SiteProfile>> read_site_profiles(std::string_view bytes, const std::string& path);

}  // namespace jjak
