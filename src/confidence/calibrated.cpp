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

// Standard deviations of the slope and the shift before anybody judges.
constexpr double slope_deviation = .25, shift_deviation = .5;
constexpr double least_slope = .25, most_slope = 4;
constexpr int newton_steps = 30;

double corrected(const ConfidenceMap& map, double confidence) {
  if (confidence <= 0 || confidence >= 1) return confidence;
  return probability_of(map.slope * std::log(confidence / (1 - confidence)) + map.shift);
}

/// Gradient and curvature of the penalty and the likelihood at a map.
struct Slopes {
  double shift = 0, slope = 0;
  double shift_shift = 1 / (shift_deviation * shift_deviation), slope_slope = 1 / (slope_deviation * slope_deviation),
         shift_slope = 0;
};

Slopes slopes_at(const ConfidenceMap& map, std::span<const JudgedBin> bins) {
  Slopes at;
  at.shift = map.shift * at.shift_shift;
  at.slope = (map.slope - 1) * at.slope_slope;
  for (const JudgedBin& bin : bins) {
    const double right = probability_of(map.slope * bin.log_odds + map.shift), all = bin.right + bin.wrong;
    const double surplus = all * right - bin.right, weight = all * right * (1 - right);
    at.shift += surplus;
    at.slope += surplus * bin.log_odds;
    at.shift_shift += weight;
    at.shift_slope += weight * bin.log_odds;
    at.slope_slope += weight * bin.log_odds * bin.log_odds;
  }
  return at;
}

}  // namespace

double calibrated(double posterior) {
  if (posterior <= 0 || posterior >= 1) return posterior;
  return 1 / (1 + std::pow((1 - posterior) / posterior, 1 / calibration));
}

ConfidenceMap fitted_map(std::span<const JudgedBin> bins) {
  ConfidenceMap map;
  for (int step = 0; step < newton_steps; ++step) {
    const Slopes at = slopes_at(map, bins);
    const double determinant = at.shift_shift * at.slope_slope - at.shift_slope * at.shift_slope;
    map.shift -= (at.slope_slope * at.shift - at.shift_slope * at.slope) / determinant;
    map.slope -= (at.shift_shift * at.slope - at.shift_slope * at.shift) / determinant;
    map.slope = std::clamp(map.slope, least_slope, most_slope);
    map.shift = std::clamp(map.shift, -most_slope, most_slope);
  }
  return map;
}

void correct(const ConfidenceMap& map, std::vector<Bead>& beads) {
  if (map == ConfidenceMap{}) return;
  for (Bead& bead : beads) {
    if (bead.is_null()) continue;
    if (bead.margin > 0) bead.margin = corrected(map, bead.confidence) - corrected(map, bead.confidence - bead.margin);
    bead.confidence = corrected(map, bead.confidence);
    if (bead.rival) bead.rival->confidence = corrected(map, bead.rival->confidence);
  }
}

double probability_of(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

double log_odds_of(double probability, double least) {
  const double inside = std::clamp(probability, least, 1 - least);
  return std::log(inside / (1 - inside));
}

}  // namespace jjak
