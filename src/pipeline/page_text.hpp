// A page that was read, with what comparing it to others needs.
#pragma once

#include "link/sketch.hpp"
#include "scratch/block_file.hpp"
#include "url/url_key.hpp"

#include <jjak/model.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jjak {

/// What of the running text of an article is compared first.
struct RunningText {
  std::size_t bytes = 0;
  std::uint64_t hash = 0;
};
RunningText running_text(const std::vector<Block>& blocks);

/// Where the page of an article was found.
struct FoundAt {
  std::string address;       ///< that the container gives; empty when it gives none
  BlockFile::Place place{};  ///< of its blocks, where a file has them
  RunningText text{};        ///< of its blocks
};

class PageText {
 public:
  /// `file`: has the blocks of the article, which must outlive the page; null where the article holds them.
  PageText(Article& of, const FoundAt& at, BlockFile* file);

  Article* article;
  url::UrlKey found;                 ///< where the page was found; empty when that is not known
  url::UrlKey own;                   ///< of Article::url
  std::vector<url::UrlKey> aliases;  ///< in the order of Article::aliases
  /// Whether its path or address names the language that it is in: a site shows English pages also where a
  /// translation is missing.
  bool is_at_home = false;
  /// Whether one of its addresses looks like that of a copy for printing or for AMP.
  bool is_copy = false;

  std::size_t bytes() const { return text_.bytes; }       ///< of the running text
  std::uint64_t text_hash() const { return text_.hash; }  ///< of the running text
  const linking::Sketch& sketch() const;                  ///< made at the first call

  /// The article's blocks, or those that the file has, which are read into `room`.
  const std::vector<Block>& blocks(std::vector<Block>& room) const;
  void set_blocks(std::vector<Block> blocks);
  BlockFile::Place place() const { return place_; }

  /// Reads Article::url and aliases again after they were changed.
  void update();

 private:
  BlockFile* file_;
  BlockFile::Place place_;
  mutable std::optional<linking::Sketch> sketch_;
  RunningText text_;
};

/// Whether two pages have the same running text.
bool have_same_text(const PageText& a, const PageText& b);

/// Whether the texts of two pages are versions of one: much in common, or nearly all of the shorter one in the other.
bool have_versions_of_text(const PageText& a, const PageText& b);

/// Whether two pages in one language show the same story: versions of one text, or the same title.
bool have_same_story(const PageText& a, const PageText& b);

}  // namespace jjak
