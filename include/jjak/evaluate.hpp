// Measuring beads against gold.
#pragma once

#include <jjak/model.hpp>

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace jjak {

/// Precision, recall and their harmonic mean, from counts; all 0..1, 0 where undefined.
struct Score {
  std::size_t right_predicted = 0;  ///< predicted beads that are right
  std::size_t right_gold = 0;       ///< gold beads that were found
  std::size_t predicted = 0;
  std::size_t gold = 0;

  double precision() const;
  double recall() const;
  double f1() const;
  Score& operator+=(const Score& other);
};

/// How far confidences can be believed: what was predicted with two sides, by confidence.
struct Calibration {
  static constexpr std::size_t bins = 10;        ///< of equal width, as Guo et al. (2017) measure
  static constexpr double sure_threshold = .99;  ///< beads above it count as sure

  struct Bin {
    std::size_t beads = 0;
    std::size_t right = 0;  ///< strictly
    double confidence = 0;  ///< sum over the beads
  };
  std::array<Bin, bins> by_confidence{};  ///< bin i holds [i/10, (i+1)/10), the last one 1 too
  Bin sure;                               ///< above sure_threshold

  std::size_t beads() const;
  /// Expected calibration error, 0..1: mean distance of a bin's share of right beads from its mean confidence, bins
  /// weighted by their beads. 0 when there are none.
  double error() const;
  double sure_precision() const;  ///< 0..1, 0 when there are none
  Calibration& operator+=(const Calibration& other);
};

/// Counts over one or more documents; add them with +=.
struct BeadScores {
  std::size_t documents = 0;
  Score strict;                          ///< both sides equal to a gold bead's; null alignments do not count
  Score lax;                             ///< overlaps a gold bead on both sides; null alignments do not count
  std::map<std::string, Score> by_type;  ///< strict, by bead type; null alignments too
  Calibration calibration;               ///< of the confidences; null alignments do not count

  BeadScores& operator+=(const BeadScores& other);
};

/// Compares the predicted beads of one document with its gold beads (Véronis and Langlais 2000 for strict and lax).
/// Confidences outside 0..1 count as the nearer end. Complexity: O(n log n) for beads of bounded size.
BeadScores score_beads(const std::vector<Bead>& gold, const std::vector<Bead>& predicted);

}  // namespace jjak
