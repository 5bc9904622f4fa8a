// Compares beads with pins, sentence by sentence.
#include "knowledge/judgements.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace jjak {
namespace {

/// Finds by its sentences what covers a bead.
class Judged {
 public:
  void add(Range source, Range target) {
    ++count_;
    add(source, source_);
    add(target, target_);
  }

  /// The number of the first one that has a sentence of the bead, from 0, in the order of add(); nothing: none has.
  std::optional<std::size_t> first(const Bead& bead) const {
    std::size_t number = first(bead.source, source_);
    if (number == 0) number = first(bead.target, target_);
    return number == 0 ? std::nullopt : std::optional(number - 1);
  }

 private:
  using Numbers = std::vector<std::size_t>;  ///< by sentence of one side, from 1

  void add(Range sentences, Numbers& all) const {
    if (all.size() < sentences.end) all.resize(sentences.end);
    std::fill(all.begin() + sentences.begin, all.begin() + sentences.end, count_);
  }

  static std::size_t first(Range sentences, const Numbers& all) {
    for (std::size_t i = sentences.begin; i < sentences.end && i < all.size(); ++i)
      if (all[i] != 0) return all[i];
    return 0;
  }

  std::size_t count_ = 0;
  Numbers source_, target_;
};

}  // namespace

void count_judgements(const std::vector<Bead>& beads, const Pins& pins, const std::vector<LabelledBead>& labels,
                      FitCounts& counts) {
  const std::vector<Pin> all = pins.all();
  Judged pinned, labelled;
  for (const Pin& pin : all) pinned.add(pin.source, pin.target);
  for (const LabelledBead& label : labels) labelled.add(label.source, label.target);
  for (const Bead& bead : beads) {
    if (bead.is_null() || bead.mark == BeadMark::crossing) continue;
    const auto is_there = [&bead](const auto& judged) {
      return judged.source == bead.source && judged.target == bead.target;
    };
    if (const auto pin = pinned.first(bead)) {
      if (!is_there(all[*pin]) || !all[*pin].is_rejected) counts.add_judged(bead.confidence, is_there(all[*pin]));
    } else if (const auto number = labelled.first(bead)) {
      const LabelledBead& label = labels[*number];
      if (label.is_right || is_there(label)) counts.add_judged(bead.confidence, label.is_right && is_there(label));
    }
  }
}

}  // namespace jjak
