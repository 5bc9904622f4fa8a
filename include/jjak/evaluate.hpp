// Measuring beads against gold.
#pragma once

#include <jjak/model.hpp>

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

/// Counts over one or more documents; add them with +=.
struct BeadScores {
  std::size_t documents = 0;
  Score strict;                          ///< both sides equal to a gold bead's; null alignments do not count
  Score lax;                             ///< overlaps a gold bead on both sides; null alignments do not count
  std::map<std::string, Score> by_type;  ///< strict, by bead type; null alignments too

  BeadScores& operator+=(const BeadScores& other);
};

/// Compares the predicted beads of one document with its gold beads (Véronis and Langlais 2000 for strict and lax).
BeadScores score_beads(const std::vector<Bead>& gold, const std::vector<Bead>& predicted);

}  // namespace jjak
