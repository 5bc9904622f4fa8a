// From what the model computes to probabilities that hold.
#pragma once

#include <jjak/alignment.hpp>

#include <span>
#include <vector>

namespace jjak {

/// Corrects a posterior for the model's optimism: it counts related evidence as if it were independent.
double calibrated(double posterior);

/// Beads of about the same log odds that people judged.
struct JudgedBin {
  double log_odds = 0;
  double right = 0, wrong = 0;
};

/// The map under which judgements are most probable (logistic regression; Platt 1999), held back by a normal prior
/// around the map that changes nothing, so that few judgements change little. O(bins).
ConfidenceMap fitted_map(std::span<const JudgedBin> bins);

/// Corrects the confidences, margins and rivals of all beads with two sides. 0 and 1 stay. O(beads).
void correct(const ConfidenceMap& map, std::vector<Bead>& beads);

/// The probability with these log odds.
double probability_of(double log_odds);

/// The log odds of a probability, which counts as at least `least` and at most 1 - `least`.
double log_odds_of(double probability, double least);

}  // namespace jjak
