// Where the sentences and paragraphs of a text stand in the blocks of its article.
#pragma once

#include <jjak/model.hpp>
#include "refs/refs.hpp"

#include <string>
#include <vector>

namespace jjak::store {

/// Says where the units of a text stand.
class TextPlaces {
 public:
  TextPlaces() = default;
  TextPlaces(const TextPlaces&) = delete;
  TextPlaces& operator=(const TextPlaces&) = delete;
  virtual ~TextPlaces() = default;

  /// Refs of the sentences of a bead, separated by blanks. O(sentences).
  virtual std::string sentences(Range sentences) const = 0;
  /// Refs of its paragraphs.
  virtual std::string paragraphs(Range paragraphs) const = 0;
};

class BlockPlaces final : public TextPlaces {
 public:
  /// `text`: made of the article by segment(). `id`: of the article. O(bytes).
  BlockPlaces(const Article& article, std::string id, const Text& text);

  std::string sentences(Range sentences) const override;
  std::string paragraphs(Range paragraphs) const override;

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
