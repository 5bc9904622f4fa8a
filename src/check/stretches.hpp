// Stretches of words that the other side does not render: what coverage is judged by.
#pragma once

#include "check/words.hpp"
#include "quantities/side.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace jjak::check {

/// Words that stand side by side.
struct Stretch {
  double score = -1e9;              ///< nats that speak for their having been left out
  std::size_t first = 0, last = 0;  ///< indexes of words, both included

  bool is_found() const { return score > -1e8; }
};

/// A part of a side, and the part of the other one that should render it.
struct Rendering {
  Range bytes, words;  ///< of this side; indexes of words
  std::string_view other_text;
  float Word::*partner = &Word::partner;  ///< which links count
};

/// Looks for stretches in a part of a side.
class StretchSearch {
 public:
  StretchSearch(const Side& side, const std::vector<Word>& words, const Rendering& part);

  /// The stretch with the highest score. O(words x longest stretch).
  Stretch best() const;
  /// The whole sentence with the highest score; of a part with one sentence none. `sentences`: ranges of words.
  Stretch best_sentence(const std::vector<Range>& sentences) const;

  double letters() const { return total_; }
  /// Half the squared deviation of the lengths of both sides.
  double misfit() const { return misfit_; }
  /// Evidence of all words, on average; few words count less.
  double average() const;

 private:
  double misfit_without(double letters) const;
  double gain(double letters) const;
  double score_of(std::size_t first, std::size_t last) const;

  Language language_;
  std::size_t begin_;                   // index of the first word
  std::vector<double> lengths_, sums_;  // of the words before each one, and of all
  std::vector<bool> marks_;             // before each word, and behind the last one
  double total_, other_length_, misfit_ = 0;
};

}  // namespace jjak::check
