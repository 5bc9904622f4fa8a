// From what the model computes to probabilities that hold.
#pragma once

namespace jjak {

/// Corrects a posterior for the model's optimism: it counts related evidence as if it were independent.
double calibrated(double posterior);

/// The probability with these log odds.
double probability_of(double log_odds);

/// The log odds of a probability, which counts as at least `least` and at most 1 - `least`.
double log_odds_of(double probability, double least);

}  // namespace jjak
