// Why a bead was made: how its length fits, and the evidence that people see and that the model is fitted to.
#include "align/score.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace jjak {
namespace {

double letters(const Units& units) { return std::accumulate(units.length.begin(), units.length.end(), 0.0); }

}  // namespace

double variance_at(const AlignModel& model, double english) {
  return model.length_variance + model.length_variance_short / std::max(english, 1.0);
}

double lambda_of(const AlignModel& model, const AnchorClass& anchor) {
  return anchor.is_known ? model.found[static_cast<std::size_t>(anchor.lambda)] : 0;
}

LengthFit length_fit(const AlignModel& model, double english, double korean) {
  const double variance = variance_at(model, english);
  const double x = std::log((korean + 1) / (model.length_ratio * english + 1));
  const double density = -.5 * std::log(variance) - x * x / (2 * variance);
  return {x / std::sqrt(variance), std::max(density, worst_length)};
}

LengthFit whole_length_fit(const AlignModel& model, const Units& source, const Units& target) {
  return length_fit(model, letters(source), letters(target));
}

BeadEvidence BeadScorer::evidence(Range source, Range target, bool with_matches) const {
  BeadEvidence result;
  const double english = source_table_.length[source.end] - source_table_.length[source.begin];
  const double korean = target_table_.length[target.end] - target_table_.length[target.begin];
  result.length_z = length_fit(model_, english, korean).z;
  const std::size_t source_anchors = source_table_.anchors[source.end] - source_table_.anchors[source.begin];
  const std::size_t target_anchors = target_table_.anchors[target.end] - target_table_.anchors[target.begin];

  std::map<std::uint32_t, double> targets;  // anchors of the target side and their support
  for (std::uint32_t j = target.begin; j < target.end; ++j)
    for (const std::uint32_t anchor : target_.anchors_of(j)) targets.try_emplace(anchor, 0);
  const auto count = [&](const AnchorClass& anchor, double support) {
    const double lambda = lambda_of(model_, anchor);
    if (lambda <= 0) return;
    const auto index = static_cast<std::size_t>(anchor.lambda);
    result.all[index] += 1;
    result.found[index] += lambda * support / (1 - lambda + lambda * support);
  };
  for (std::uint32_t i = source.begin; i < source.end; ++i)
    for (const std::uint32_t anchor : source_.anchors_of(i)) {
      double support = 0;
      for (const LinkTable::Entry& link : bitext_.links().of(anchor)) {
        const auto found = targets.find(link.target);
        if (found == targets.end()) continue;
        support += double{link.ratio};
        found->second += double{link.ratio};
        if (!with_matches) continue;
        const double share = double{link.ratio} / static_cast<double>(target_anchors);
        result.matches.push_back({bitext_.source().anchors[anchor], bitext_.target().anchors[link.target],
                                  double{link.probability}, std::log1p(double{source_odds_[anchor]} * share),
                                  link.reason});
      }
      count(bitext_.source_classes()[anchor], support / static_cast<double>(std::max<std::size_t>(target_anchors, 1)));
    }
  for (const auto& [anchor, support] : targets)
    count(bitext_.target_classes()[anchor], support / static_cast<double>(std::max<std::size_t>(source_anchors, 1)));
  std::stable_sort(result.matches.begin(), result.matches.end(),
                   [](const AnchorMatch& a, const AnchorMatch& b) { return a.weight > b.weight; });
  return result;
}

}  // namespace jjak
