// How well the two sides of a unit fit each other, where nothing but the texts is known: foreign corpora have no
// confidence, and a corpus of ours may have been edited.
#pragma once

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace jjak::evidence {

/// The texts of a unit.
struct Sides {
  std::string_view english, korean;
};

/// What is seen of a unit among its neighbours.
struct Signs {
  double anchors = 0;      ///< nats for the pair by numbers, dates, names and words that fit or are missing
  double known = 0;        ///< anchors of both sides that could have a partner
  double deviation = 0;    ///< of the length ratio, in standard deviations
  double korean_rank = 0;  ///< nats by which the Korean side fits better than that of an average neighbour
  double english_rank = 0;
  double place = 0;  ///< log odds that an alignment of the neighbours pairs the two
};

/// The probability that both sides translate each other, where half of all units do. A logistic regression, fitted to
/// right units of the evaluation data and to units whose Korean side comes from a neighbour; tools/bench filter
/// measures it.
double probability(const Signs& signs);

inline constexpr std::size_t block_size = 32;  ///< units that are looked at together

/// Judges units by what they share, and by whether neighbours fit better. Thread safety: any number of readers.
class Judge {
 public:
  /// Learns from a sample of the corpus how often anchors occur, and which words translate each other. Nothing confirms
  /// itself: a pair of words that only one unit has counts nothing. O(sample), by up to `jobs` threads.
  static Judge learn(const std::vector<Sides>& sample, const Dictionary& dictionary, std::size_t jobs);

  /// The signs of each unit of a block of neighbours. O(units squared + letters).
  std::vector<Signs> signs(std::span<const Sides> block) const;

 private:
  MatchedAnchors matched(std::span<const Sides> block) const;
  std::vector<Signs> weigh(const MatchedAnchors& anchors, std::span<const Sides> block) const;

  Dictionary dictionary_;
  Background background_;
  AlignKnowledge knowledge_;
};

}  // namespace jjak::evidence
