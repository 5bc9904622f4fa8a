// What a learner remembers of sites, and the profiles made from it.
#pragma once

#include "sites/site_rules.hpp"
#include "sites/site_titles.hpp"

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace jjak::extraction {

/// A line of an article as the table remembers it.
struct SeenLine {
  std::uint64_t hash = 0;  ///< of its key
  std::uint32_t letters = 0;
  bool subhead = false;
  bool strict = false;  ///< reads like a sentence or holds a digit: it needs more evidence
};

/// An article as the table remembers it. Signatures are hashes.
struct SeenPage {
  Language language = Language::unknown;
  SeenTitle title;
  std::uint64_t container = 0;  ///< 0: unknown, or without a name
  std::vector<std::uint64_t> inside, outside;
  std::vector<SeenLine> lines;  ///< running text in page order; of a long article the first and the last

  std::size_t size() const { return inside.size() + outside.size() + lines.size() + 1; }
};

/// The articles of one site with the smallest hashes: the same ones, in whatever order they are added.
class SeenSite {
 public:
  /// A text on remembered pages: on how many, and the text itself as soon as there are two.
  struct Shared {
    std::uint32_t pages = 0;
    std::string text;
  };

  void add(const Article& article, const PageLayout& layout, std::size_t most_pages);
  void shrink(std::size_t most_pages);

  const std::map<std::uint64_t, SeenPage>& pages() const { return pages_; }
  const std::string& text_of(std::uint64_t hash) const { return shared_.at(hash).text; }
  std::size_t size() const { return size_; }

 private:
  void count(const SeenPage& page, const std::unordered_map<std::uint64_t, std::string_view>& texts);
  void forget_last();

  std::map<std::uint64_t, SeenPage> pages_;
  std::unordered_map<std::uint64_t, Shared> shared_;
  std::size_t size_ = 0;
};

/// What many articles of a site have in common.
SiteProfile learn_site(const std::string& host, const SeenSite& site);

class SiteTable {
 public:
  void add(const Article& article, const PageLayout& layout);
  std::vector<SiteProfile> profiles() const;

 private:
  std::map<std::string, SeenSite> sites_;
  std::size_t most_pages_ = 200;
  std::size_t size_ = 0;
};

}  // namespace jjak::extraction
