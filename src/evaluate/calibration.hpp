// Calibration: whether beads are right as often as their confidence says.
#pragma once

#include <jjak/evaluate.hpp>

namespace jjak {

/// Adds one predicted bead with two sides.
void count_confidence(Calibration& calibration, double confidence, bool right);

}  // namespace jjak
