// Beads for tests.
#pragma once

#include <jjak/alignment.hpp>

inline jjak::Bead bead(jjak::Range source, jjak::Range target, double confidence) {
  jjak::Bead made;
  made.source = source;
  made.target = target;
  made.confidence = confidence;
  return made;
}
