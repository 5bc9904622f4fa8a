// What people decided about a pair, as judgements of the beads that are found where nobody decides.
#pragma once

#include <jjak/align.hpp>
#include <jjak/pipeline/knowledge.hpp>

#include <vector>

namespace jjak {

/// Counts the beads with two sides about which people decided: a bead is right where it was accepted, or somebody put
/// it there; it is wrong where its sentences were given to others. Beads that cross others are left out, and those
/// that were rejected: these fit, but their texts do not. `beads`: of an alignment of the sentences without pins, whose
/// confidences were not corrected. Labels of units count where no pin has a sentence of the bead: a label of the bead
/// says whether it is right; where a right unit has some of its sentences and is another, it is wrong.
/// O(beads + pins + labels).
void count_judgements(const std::vector<Bead>& beads, const Pins& pins, const std::vector<LabelledBead>& labels,
                      FitCounts& counts);

}  // namespace jjak
