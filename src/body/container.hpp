// The element that holds the article.
#pragma once

#include "page/page.hpp"

#include <cstdint>
#include <vector>

namespace jjak::extraction {

/// How much each element looks like an article: letters of prose outside links. Text that ends no sentence and lists
/// count less.
class Scores {
 public:
  explicit Scores(const Page& page);
  /// From the score of each piece.
  Scores(const Page& page, const std::vector<double>& by_piece);
  double of(std::uint32_t node) const { return before_[page_->node(node).end] - before_[node]; }

 private:
  const Page* page_;
  std::vector<double> before_;  ///< the score of all nodes before each node
};

/// The innermost element inside `at` that holds nearly all of its score; no paragraph and no list. Complexity: linear.
std::uint32_t narrowed(const Page& page, const Scores& scores, std::uint32_t at);

/// The smallest element that holds nearly all prose of the element that the page marks as its article, when that has
/// enough of it; otherwise nearly all prose of the body. Complexity: linear.
std::uint32_t find_container(const Page& page, const Scores& scores);

/// The element with most prose that neither contains the container nor is inside it; the body when there is none.
std::uint32_t find_runner_up(const Page& page, const Scores& scores, std::uint32_t container);

}  // namespace jjak::extraction
