// Counts null alignments, and says what their labels mean.
#include "report/nulls.hpp"

#include "base/message.hpp"
#include "report/units.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace jjak::report {
namespace {

constexpr std::string_view some_bands =
    tr("{labelled} null alignments were labelled, but none in some bands of confidence: how many sentences were "
       "lost is not known.");
constexpr std::string_view estimated =
    tr("{labelled} null alignments were labelled: {right} have no counterpart. Of the sentences that have one, "
       "{recall} are linked.");

std::string percent(double share) {
  constexpr double hundred = 100;
  return fmt::format("{:.1f}%", hundred * share);
}

std::string range_of(const sample::Estimate& estimate) {
  return fmt::format("{} ({}–{})", percent(estimate.share), percent(estimate.interval.low),
                     percent(estimate.interval.high));
}

}  // namespace

void add_nulls(sample::Recall& recall, const UnitLabel& label, const AlignedPair& pair) {
  for (const Bead& bead : pair.alignment.sentences) {
    if (!bead.is_null()) {
      recall.add_linked(bead.source.size() + bead.target.size());
      continue;
    }
    const bool has_text = !(pair.source.join(bead.source) + pair.target.join(bead.target)).empty();
    if (label && has_text && std::isfinite(bead.confidence))
      recall.add_null(bead.source.size() + bead.target.size(), std::clamp(bead.confidence, 0.0, 1.0),
                      label_of(label, pair, bead));
  }
}

std::string nulls_in_words(const sample::Recall& recall, const Translate& translate) {
  if (recall.labelled() == 0) return {};
  const auto right = recall.right(), linked = recall.recall();
  const std::string labelled = std::to_string(recall.labelled());
  if (!right || !linked) return filled(some_bands, translate, {{"labelled", labelled}});
  return filled(estimated, translate,
                {{"labelled", labelled}, {"right", range_of(*right)}, {"recall", range_of(*linked)}});
}

}  // namespace jjak::report
