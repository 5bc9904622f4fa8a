// A page that was read, with what comparing it to others needs.
#pragma once

#include "link/sketch.hpp"
#include "url/url_key.hpp"

#include <jjak/model.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jjak {

class PageText {
 public:
  PageText(Article read, const std::string& found_at);

  Article article;
  url::UrlKey found;                 ///< where the page was found; empty when that is not known
  url::UrlKey own;                   ///< of Article::url
  std::vector<url::UrlKey> aliases;  ///< in the order of Article::aliases
  /// Whether its path or address names the language that it is in: a site shows English pages also where a
  /// translation is missing.
  bool is_at_home = false;

  std::size_t bytes() const { return bytes_; }       ///< of the running text
  std::uint64_t text_hash() const { return hash_; }  ///< of the running text
  const linking::Sketch& sketch() const;             ///< made at the first call

  /// Reads Article::url, aliases and blocks again after they were changed.
  void update();

 private:
  mutable std::optional<linking::Sketch> sketch_;
  std::size_t bytes_ = 0;
  std::uint64_t hash_ = 0;
};

/// Whether two pages have the same running text.
bool have_same_text(const Article& a, const Article& b);

/// Whether the texts of two pages are versions of one: much in common, or nearly all of the shorter one in the other.
bool have_versions_of_text(const PageText& a, const PageText& b);

/// Whether two pages in one language show the same story: versions of one text, or the same title.
bool have_same_story(const PageText& a, const PageText& b);

}  // namespace jjak
