// The sentence units of a pair as all reports count them, and how probably each is wrong.
#pragma once

#include "report/values.hpp"
#include "sample/precision.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace jjak::report {

/// A bead that is a unit: not null, not refused.
struct ReportedUnit {
  std::size_t bead = 0;                ///< index into the pair's sentence beads
  int confidence = -1;                 ///< thousandths; -1 where it is not known
  std::vector<Finding> findings = {};  ///< of the truth check
};

/// In the order of the beads. `findings`: of check_units.
std::vector<ReportedUnit> units_of(const AlignedPair& pair, const std::vector<CheckedUnit>& findings);

/// A share in thousandths, as the pages get it; -1 where it is not finite.
int thousandths(double share);

/// How probably the bead of a unit is wrong, 0..1. The confidence is the probability that it is right. What the truth
/// check finds is mostly a fault of the translation and not of the bead: a sure finding doubles the odds that the bead
/// is wrong, a less sure one raises them less. Larger weights put right units with free translations before wrong ones
/// (docs/report.md).
double wrongness(const ReportedUnit& unit);

/// What people said of a sentence bead. Precondition: label is not empty.
std::optional<bool> label_of(const UnitLabel& label, const AlignedPair& pair, const Bead& bead);

/// Counts a unit and what people said of it; nothing where its confidence is not known.
void add_label(sample::Precision& precision, const UnitLabel& label, const AlignedPair& pair, const Bead& bead);

}  // namespace jjak::report
