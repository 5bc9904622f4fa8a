// Compares beads with pins, sentence by sentence.
#include "knowledge/judgements.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace jjak {
namespace {

/// By sentence of one side, the number of the pin that it is in, from 1.
using PinsOfSentences = std::vector<std::size_t>;

void add(Range sentences, std::size_t pin, PinsOfSentences& all) {
  if (all.size() < sentences.end) all.resize(sentences.end);
  std::fill(all.begin() + sentences.begin, all.begin() + sentences.end, pin);
}

/// The first pin in which one of the sentences is; 0: there is none.
std::size_t first_pin(Range sentences, const PinsOfSentences& all) {
  for (std::size_t i = sentences.begin; i < sentences.end && i < all.size(); ++i)
    if (all[i] != 0) return all[i];
  return 0;
}

}  // namespace

void count_judgements(const std::vector<Bead>& beads, const Pins& pins, FitCounts& counts) {
  const std::vector<Pin> all = pins.all();
  PinsOfSentences source, target;
  for (std::size_t p = 0; p < all.size(); ++p) {
    add(all[p].source, p + 1, source);
    add(all[p].target, p + 1, target);
  }
  for (const Bead& bead : beads) {
    if (bead.is_null() || bead.mark == BeadMark::crossing) continue;
    std::size_t number = first_pin(bead.source, source);
    if (number == 0) number = first_pin(bead.target, target);
    if (number == 0) continue;
    const Pin& pin = all[number - 1];
    const bool is_there = pin.source == bead.source && pin.target == bead.target;
    if (is_there && pin.is_rejected) continue;
    counts.add_judged(bead.confidence, is_there);
  }
}

}  // namespace jjak
