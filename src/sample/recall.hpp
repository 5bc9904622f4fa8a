// How many sentences with a counterpart were lost to null alignments, as far as people looked at a sample of these.
#pragma once

#include "sample/precision.hpp"

#include <cstdint>
#include <optional>

namespace jjak::sample {

/// Counts null alignments and their labels. Memory: constant.
class Recall {
 public:
  /// Sentences of both sides that are in a bead with two sides.
  void add_linked(std::uint64_t sentences) { linked_ += sentences; }
  /// A null alignment of so many sentences. `confidence`: 0..1. `is_right`: whether people found that it has no
  /// counterpart; nothing where nobody looked at it.
  void add_null(std::uint64_t sentences, double confidence, std::optional<bool> is_right);

  std::uint64_t sentences() const { return sentences_; }  ///< in null alignments
  std::uint64_t labelled() const { return nulls_.labelled(); }

  /// The share of null alignments that are right, by bands of confidence as Precision::overall().
  std::optional<Estimate> right() const { return nulls_.overall(); }
  /// Of the sentences that have a counterpart, the share that is in a bead with two sides (whether these are right, the
  /// precision says). Nothing where right() is not known.
  std::optional<Estimate> recall() const;

 private:
  Precision nulls_;
  std::uint64_t linked_ = 0, sentences_ = 0;
};

}  // namespace jjak::sample
