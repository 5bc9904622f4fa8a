// Where the sentences and paragraphs of a text stand in the blocks of its article.
#pragma once

#include <jjak/model.hpp>
#include "refs/refs.hpp"

#include <string>
#include <vector>

namespace jjak::store {

class BlockPlaces {
 public:
  /// `text`: made of the article by segment(). `id`: of the article. O(bytes).
  BlockPlaces(const Article& article, std::string id, const Text& text);

  /// Refs of the sentences of a bead, separated by blanks. O(sentences).
  std::string sentences(Range sentences) const;
  /// Refs of its paragraphs.
  std::string paragraphs(Range paragraphs) const;

 private:
  struct Place {
    std::uint32_t block = 0, begin = 0;  ///< begin: of the block's text in the content
  };
  std::string ref(std::uint32_t paragraph, Range bytes) const;

  const Article& article_;
  std::string id_;
  const Text& text_;
  std::vector<Place> places_;  ///< of each paragraph
};

}  // namespace jjak::store
