// The element that holds the article.
#pragma once

#include "page/page.hpp"

#include <cstdint>
#include <vector>

namespace jjak::extraction {

/// How much each element looks like an article: letters of prose outside links, less for what ends no sentence and for lists.
class Scores {
 public:
  explicit Scores(const Page& page);
  double of(std::uint32_t node) const { return before_[page_->node(node).end] - before_[node]; }

 private:
  const Page* page_;
  std::vector<double> before_;  ///< so that any element's sum is a difference
};

/// The smallest element that holds nearly all of the prose: of the element that the page marks as its article, when that holds
/// enough of it, else of the body. Complexity: linear.
std::uint32_t find_container(const Page& page, const Scores& scores);

/// The element with most prose that neither holds the container nor stands in it; the body's index when there is none.
std::uint32_t find_runner_up(const Page& page, const Scores& scores, std::uint32_t container);

}  // namespace jjak::extraction
