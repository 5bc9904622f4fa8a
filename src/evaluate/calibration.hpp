// Calibration: whether beads are right as often as their confidence says.
#pragma once

#include <jjak/evaluate.hpp>

namespace jjak {

/// Adds one predicted bead. A confidence outside 0..1 counts as the nearer end.
void count_confidence(Calibration& calibration, double confidence, bool right);

}  // namespace jjak
