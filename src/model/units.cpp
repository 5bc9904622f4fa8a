// Makes units, the rows of a parallel corpus, from the beads of pairs.
#include <jjak/model.hpp>
#include "model/index_list.hpp"

#include <algorithm>

namespace jjak {
namespace {

std::string id_of(const AlignedPair& pair, char level, const Bead& bead) {
  return pair.name + ':' + level + list_indexes(bead.source, ".") + '-' + list_indexes(bead.target, ".");
}

/// The paragraphs that contain a range of sentences.
Range paragraphs_of(const Text& text, Range sentences) {
  const auto end = std::min(sentences.end, static_cast<std::uint32_t>(text.sentences.size()));
  if (sentences.begin >= end) return {};
  return {text.sentences[sentences.begin].paragraph, text.sentences[end - 1].paragraph + 1};
}

/// The sentences that paragraphs hold.
Range sentences_of(const Text& text, Range paragraphs) {
  const auto end = std::min(paragraphs.end, static_cast<std::uint32_t>(text.paragraphs.size()));
  if (paragraphs.begin >= end) return {};
  return {text.paragraphs[paragraphs.begin].begin, text.paragraphs[end - 1].end};
}

Unit paragraph_unit(const AlignedPair& pair, const Bead& bead) {
  Unit unit;
  unit.level = Level::paragraph;
  unit.id = id_of(pair, 'p', bead);
  unit.source = pair.source.join_paragraphs(bead.source);
  unit.target = pair.target.join_paragraphs(bead.target);
  unit.source_paragraphs = bead.source;
  unit.target_paragraphs = bead.target;
  unit.source_sentences = sentences_of(pair.source, bead.source);
  unit.target_sentences = sentences_of(pair.target, bead.target);
  return unit;
}

Unit sentence_unit(const AlignedPair& pair, const Bead& bead) {
  Unit unit;
  unit.level = Level::sentence;
  unit.id = id_of(pair, 's', bead);
  unit.source = pair.source.join(bead.source);
  unit.target = pair.target.join(bead.target);
  unit.source_paragraphs = paragraphs_of(pair.source, bead.source);
  unit.target_paragraphs = paragraphs_of(pair.target, bead.target);
  unit.source_sentences = bead.source;
  unit.target_sentences = bead.target;
  return unit;
}

/// All units of a pair in their order, with the refusal of those that are refused.
template <class Use>
void visit_units(const AlignedPair& pair, Use use) {
  auto next = pair.refused.begin();
  for_each_bead_unit(pair, [&](const Unit& unit) {
    const bool refused = next != pair.refused.end() && next->level == unit.level && next->bead == unit.bead;
    use(unit, refused ? &*next : nullptr);
    if (refused) ++next;
  });
}

}  // namespace

void for_each_bead_unit(const AlignedPair& pair, const UnitSink& sink) {
  const auto visit = [&](const std::vector<Bead>& beads, Unit (*make)(const AlignedPair&, const Bead&)) {
    for (std::size_t b = 0; b < beads.size(); ++b) {
      if (beads[b].is_null()) continue;
      Unit unit = make(pair, beads[b]);
      unit.bead = b;
      sink(unit);
    }
  };
  visit(pair.alignment.paragraphs, paragraph_unit);
  visit(pair.alignment.sentences, sentence_unit);
}

void for_each_unit(const AlignedPair& pair, const UnitSink& sink) {
  visit_units(pair, [&](const Unit& unit, const Refusal* refusal) {
    if (refusal == nullptr) sink(unit);
  });
}

void for_each_refused_unit(const AlignedPair& pair, const RefusedSink& sink) {
  if (pair.refused.empty()) return;
  visit_units(pair, [&](const Unit& unit, const Refusal* refusal) {
    if (refusal != nullptr) sink(unit, refusal->reason);
  });
}

const Bead& bead_of(const AlignedPair& pair, const Unit& unit) {
  return (unit.level == Level::sentence ? pair.alignment.sentences : pair.alignment.paragraphs)[unit.bead];
}

}  // namespace jjak
