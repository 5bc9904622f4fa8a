// Lexicons: which Korean words stand for which English ones, learned from beads that are sure.
#pragma once

#include <jjak/model.hpp>

#include <cstddef>
#include <vector>

namespace jjak {

struct InduceOptions {
  double min_confidence = .9;    ///< 0..1; beads below are not learned from
  std::size_t iterations = 5;    ///< 1..50 rounds of expectation maximisation
  double null_probability = .2;  ///< 0..1; share of words that come from nothing
  double min_probability = .02;  ///< 0..1; weaker translations are dropped
};

/// What induction learns from: two anchored texts and their beads.
struct LearnedPair {
  const AnchoredText* source = nullptr;
  const AnchoredText* target = nullptr;
  const std::vector<Bead>* beads = nullptr;
};

/// IBM Model 1 (Brown et al. 1993) in both directions over the words of 1-1 beads; a translation's probability is the
/// geometric mean of both. From each word pair the largest contribution of a single bead is subtracted, so that nothing
/// confirms itself: a pair that was seen in one bead only gives nothing. Needs a collection; on a handful of articles the
/// lexicon comes out nearly empty. Complexity: O(iterations x sum over beads of words x words). Deterministic.
Lexicon induce_lexicon(const std::vector<LearnedPair>& pairs, const InduceOptions& options = {});

}  // namespace jjak
