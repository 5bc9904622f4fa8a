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

/// What is added to all log odds so that these judgements become most probable, held back by a normal prior around 0, so
/// that few judgements change little; -4..4. O(bins).
double fitted_shift(std::span<const JudgedBin> bins);

/// Adds it to the log odds of the confidences, margins and rivals of all beads with two sides. 0 and 1 stay. O(beads).
void shift_confidences(double shift, std::vector<Bead>& beads);

/// The probability with these log odds.
double probability_of(double log_odds);

/// The log odds of a probability, which counts as at least `least` and at most 1 - `least`.
double log_odds_of(double probability, double least);

}  // namespace jjak
