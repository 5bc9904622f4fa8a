// Counting confidences.
#pragma once

#include <jjak/evaluate.hpp>

namespace jjak {

/// Adds one predicted bead with two sides.
void count_confidence(Calibration& calibration, double confidence, bool right);

}  // namespace jjak
