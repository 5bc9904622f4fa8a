// Which beads are units, and how doubtful they are.
#include "report/units.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace jjak::report {
namespace {

constexpr double unknown_confidence = .9;  // of a unit whose confidence nobody knows
constexpr double least_doubt = .0005;      // keeps odds finite
constexpr double thousand = 1000;

/// Of each kind of finding the surest one counts.
double sum_of(const std::vector<Finding>& findings) {
  std::array<int, finding_kinds> surest{};
  for (const Finding& finding : findings) {
    int& kind = surest[static_cast<std::size_t>(finding.kind)];
    kind = std::max(kind, thousandths(finding.probability));
  }
  return std::accumulate(surest.begin(), surest.end(), 0) / thousand;
}

}  // namespace

int thousandths(double share) {
  return std::isfinite(share) ? static_cast<int>(std::lround(thousand * std::clamp(share, 0.0, 1.0))) : -1;
}

std::vector<ReportedUnit> units_of(const AlignedPair& pair, const std::vector<CheckedUnit>& findings) {
  const std::map<std::size_t, RefusalReason> refused = refusals_of(pair, Level::sentence);
  const std::vector<Bead>& beads = pair.alignment.sentences;
  std::vector<ReportedUnit> units;
  auto found = findings.begin();
  for (std::size_t b = 0; b < beads.size(); ++b) {
    if (refused.contains(b) || beads[b].is_null()) continue;
    ReportedUnit unit{b, thousandths(beads[b].confidence)};
    if (found != findings.end() && found->bead == b) unit.findings = (found++)->findings;
    units.push_back(std::move(unit));
  }
  return units;
}

double wrongness(const ReportedUnit& unit) {
  const double confidence = unit.confidence < 0 ? unknown_confidence : unit.confidence / thousand;
  const double doubt = std::clamp(1 - confidence, least_doubt, 1 - least_doubt);
  const double odds = doubt / (1 - doubt) * std::exp2(sum_of(unit.findings));
  return odds / (1 + odds);
}

std::optional<bool> label_of(const UnitLabel& label, const AlignedPair& pair, const Bead& bead) {
  return label(id_of(pair, bead, 's'), pair.source.join(bead.source), pair.target.join(bead.target));
}

void add_label(sample::Precision& precision, const UnitLabel& label, const AlignedPair& pair, const Bead& bead) {
  if (label && std::isfinite(bead.confidence))
    precision.add(std::clamp(bead.confidence, 0.0, 1.0), label_of(label, pair, bead));
}

}  // namespace jjak::report
