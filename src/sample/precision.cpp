// Counts what people said of units, and what that says of all.
#include "sample/precision.hpp"

#include <algorithm>
#include <cmath>

namespace jjak::sample {

std::size_t band_of(double confidence) {
  constexpr std::array<double, bands_of_confidence> starts{0, .5, .7, .9, .99};
  const auto* const above = std::upper_bound(starts.begin() + 1, starts.end(), confidence);
  return static_cast<std::size_t>(above - starts.begin()) - 1;
}

void Precision::add(double confidence, std::optional<bool> is_right) {
  Band& band = bands_[band_of(confidence)];
  ++band.units;
  band.confidence += confidence;
  if (!is_right) return;
  ++band.labelled;
  band.right += *is_right;
}

std::uint64_t Precision::labelled() const {
  std::uint64_t sum = 0;
  for (const Band& band : bands_) sum += band.labelled;
  return sum;
}

std::optional<Estimate> Precision::overall() const {
  double units = 0, share = 0, variance = 0;
  for (const Band& band : bands_) units += static_cast<double>(band.units);
  if (units == 0) return std::nullopt;
  for (const Band& band : bands_) {
    if (band.units == 0) continue;
    if (band.labelled == 0) return std::nullopt;
    const double weight = static_cast<double>(band.units) / units;
    const auto labelled = static_cast<double>(band.labelled), right = static_cast<double>(band.right);
    share += weight * right / labelled;
    // A band where all labels agree is not certain: one more of each kind stands for what was not seen.
    const double smoothed = (right + 1) / (labelled + 2);
    variance += weight * weight * smoothed * (1 - smoothed) / labelled;
  }
  constexpr double z = 1.96;  // 95 %
  const double half = z * std::sqrt(variance);
  return Estimate{share, {std::max(0.0, share - half), std::min(1.0, share + half)}};
}

Estimate share_of(std::uint64_t right, std::uint64_t all) {
  const double share = all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all);
  return {share, wilson_interval(right, all)};
}

Estimate estimate_of(const Band& band) { return share_of(band.right, band.labelled); }

}  // namespace jjak::sample
