// IBM Model 1 (Brown et al. 1993) on flat arrays. All pairs of words that occur in the same bead are listed once, and
// expectation maximisation iterates over the list.
#pragma once

#include <jjak/lexicon.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace jjak::lexicon {

using WordId = std::uint32_t;

/// Rows of numbers of different lengths, stored one after the other.
template <class T>
class Rows {
 public:
  void push(T value) { values_.push_back(value); }
  void end_row() { offset_.push_back(values_.size()); }
  template <class Row>
  void append(const Row& row) {
    values_.insert(values_.end(), row.begin(), row.end());
    end_row();
  }

  std::size_t size() const { return offset_.size() - 1; }
  std::size_t offset(std::size_t row) const { return offset_[row]; }
  std::span<const T> operator[](std::size_t row) const {
    return {values_.data() + offset_[row], values_.data() + offset_[row + 1]};
  }
  const std::vector<T>& values() const { return values_; }

 private:
  std::vector<std::size_t> offset_{0};
  std::vector<T> values_;
};

/// The words of the beads to learn from, each word once per bead.
struct WordBeads {
  Rows<WordId> source, target;  ///< row i of both is bead i
};

/// Expected counts of a pair in one direction.
struct PairCount {
  double sum = 0;
  double largest = 0;  ///< largest contribution of a single bead
};

/// Earlier counts of the words of a collection.
struct KnownCounts {
  struct Pair {
    WordId source = 0;
    WordId target = 0;
    PairCount forward, backward;
  };
  std::vector<double> source_total, target_total;  ///< by word; as long as the vocabularies
  std::vector<Pair> pairs;                         ///< in ascending order of source words, each pair once
};

/// Both directions of the model. Memory: about 60 bytes for each pair of words, and 4 for each occurrence of a pair.
class Model1 {
 public:
  /// Runs the iterations; each direction can use its own thread. Each iteration adds `known` to the counts of the
  /// beads. `known` must outlive the model. O(iterations x sum over beads of words x words + known). Deterministic.
  Model1(const WordBeads& beads, const KnownCounts& known, const InduceOptions& options, std::size_t jobs);

  /// A pair of words, and how often they stand for each other.
  struct Pair {
    WordId source = 0;
    WordId target = 0;
    PairCount forward, backward;  ///< from the beads
  };

  /// Calls use(Pair) for each pair, in ascending order of source words.
  template <class Use>
  void each_pair(Use use) const {
    for (WordId source = 0; source < pairs_.size(); ++source)
      for (std::size_t p = pairs_.offset(source); p < pairs_.offset(source + 1); ++p)
        use(Pair{source, pairs_.values()[p], forward_.count[p], backward_.count[p]});
  }

  /// Expected counts from the beads for each word as the translated one.
  const std::vector<double>& source_totals() const { return forward_.total; }
  const std::vector<double>& target_totals() const { return backward_.total; }

 private:
  struct Direction {
    std::vector<double> translation;  // t, by pair
    std::vector<PairCount> count;     // by pair
    std::vector<double> total;        // by the translated word
  };

  void list_pairs(const WordBeads& beads);
  template <class Visit>
  void each_meeting(const WordBeads& beads, Visit visit) const;
  void forward_step(const WordBeads& beads, double share);
  void backward_step(const WordBeads& beads, double share);

  const KnownCounts& known_;
  Rows<WordId> pairs_;                     // by source word: the target words of its pairs
  std::vector<std::size_t> known_places_;  // places of known_.pairs among the pairs; ascending
  Rows<std::uint32_t> beads_of_;           // by source word
  // By source word, its beads and their target words: the index among the pairs of the word.
  std::vector<std::uint32_t> places_;
  Direction forward_, backward_;
};

}  // namespace jjak::lexicon
