// Judges lengths as the aligner does: by the logarithm of their ratio, which varies less the longer the texts are. The
// numbers are fixed, because a collection that is checked may be full of errors: it must not say what is usual.
#include "check/lengths.hpp"

#include <algorithm>
#include <cmath>

namespace jjak::check {

double length_deviation(double english, double korean) {
  constexpr double usual_ratio = -.72, usual_deviation = .26;  // of texts of 100 letters
  constexpr double lasting = .6, usual_length = 100, shortest = .5;
  const double length = std::max(1.0, english);
  const double share = std::sqrt(lasting + (1 - lasting) * std::min(1 / shortest, usual_length / length));
  return (std::log(std::max(1.0, korean) / length) - usual_ratio) / (usual_deviation * share);
}

}  // namespace jjak::check
