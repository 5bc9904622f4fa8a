// Collects how often beads of each confidence are right, so that users know how far to trust the numbers.
#include "evaluate/calibration.hpp"

#include <algorithm>
#include <cmath>

namespace jjak {
namespace {

void add(Calibration::Bin& bin, std::size_t beads, std::size_t right, double confidence) {
  bin.beads += beads;
  bin.right += right;
  bin.confidence += confidence;
}

}  // namespace

void count_confidence(Calibration& calibration, double confidence, bool right) {
  const double clamped = std::isnan(confidence) ? 0 : std::clamp(confidence, 0.0, 1.0);
  const auto bin = static_cast<std::size_t>(clamped * static_cast<double>(Calibration::bins));
  add(calibration.by_confidence[std::min(bin, Calibration::bins - 1)], 1, right, clamped);
  if (clamped > Calibration::sure_threshold) add(calibration.sure, 1, right, clamped);
}

std::size_t Calibration::beads() const {
  std::size_t sum = 0;
  for (const Bin& bin : by_confidence) sum += bin.beads;
  return sum;
}

double Calibration::error() const {
  double distance = 0;
  for (const Bin& bin : by_confidence) distance += std::abs(bin.confidence - static_cast<double>(bin.right));
  return distance / static_cast<double>(std::max<std::size_t>(beads(), 1));
}

double Calibration::sure_precision() const {
  return static_cast<double>(sure.right) / static_cast<double>(std::max<std::size_t>(sure.beads, 1));
}

Calibration& Calibration::operator+=(const Calibration& other) {
  for (std::size_t i = 0; i < bins; ++i) {
    const Bin& bin = other.by_confidence[i];
    add(by_confidence[i], bin.beads, bin.right, bin.confidence);
  }
  add(sure, other.sure.beads, other.sure.right, other.sure.confidence);
  return *this;
}

}  // namespace jjak
