// Temperature scaling: the log odds of a posterior, divided by a fitted number.
#include "confidence/calibrated.hpp"

#include <algorithm>
#include <cmath>

namespace jjak {
namespace {

// Log odds are divided by this number, so that beads are right as often as their confidence says (temperature scaling,
// Guo et al. 2017). Fitted by likelihood on the news, prose and verse suites of the evaluation data, where 1.75 to 2.25
// do as well.
constexpr double calibration = 2;

// Standard deviation of the shift before anybody judges, and how far it can go.
constexpr double shift_deviation = .25, most_shift = 4;
constexpr int newton_steps = 30;

double shifted(double confidence, double shift) {
  if (confidence <= 0 || confidence >= 1) return confidence;
  return probability_of(std::log(confidence / (1 - confidence)) + shift);
}

}  // namespace

double calibrated(double posterior) {
  if (posterior <= 0 || posterior >= 1) return posterior;
  return 1 / (1 + std::pow((1 - posterior) / posterior, 1 / calibration));
}

double fitted_shift(std::span<const JudgedBin> bins) {
  constexpr double prior = 1 / (shift_deviation * shift_deviation);
  double shift = 0;
  for (int step = 0; step < newton_steps; ++step) {
    double gradient = prior * shift, curvature = prior;
    for (const JudgedBin& bin : bins) {
      const double right = probability_of(bin.log_odds + shift), all = bin.right + bin.wrong;
      gradient += all * right - bin.right;
      curvature += all * right * (1 - right);
    }
    shift = std::clamp(shift - gradient / curvature, -most_shift, most_shift);
  }
  return shift;
}

void shift_confidences(double shift, std::vector<Bead>& beads) {
  if (shift == 0) return;
  for (Bead& bead : beads) {
    if (bead.is_null()) continue;
    if (bead.margin > 0) bead.margin = shifted(bead.confidence, shift) - shifted(bead.confidence - bead.margin, shift);
    bead.confidence = shifted(bead.confidence, shift);
    if (bead.rival) bead.rival->confidence = shifted(bead.rival->confidence, shift);
  }
}

double probability_of(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

double log_odds_of(double probability, double least) {
  const double inside = std::clamp(probability, least, 1 - least);
  return std::log(inside / (1 - inside));
}

}  // namespace jjak
