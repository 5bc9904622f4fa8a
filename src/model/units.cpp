// Makes units, the rows of a parallel corpus, from the beads of a collection.
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

/// Fills in what all units of a pair share.
Unit unit_of(const Collection& collection, const AlignedPair& pair, Level level) {
  Unit unit;
  unit.pair = &pair;
  unit.english = &collection.articles[pair.link.english];
  unit.korean = &collection.articles[pair.link.korean];
  unit.level = level;
  return unit;
}

void add_paragraphs(const Collection& collection, const AlignedPair& pair, std::vector<Unit>& units) {
  for (const Bead& bead : pair.alignment.paragraphs) {
    if (bead.is_null()) continue;
    Unit unit = unit_of(collection, pair, Level::paragraph);
    unit.bead = &bead;
    unit.id = id_of(pair, 'p', bead);
    unit.source = pair.source.join_paragraphs(bead.source);
    unit.target = pair.target.join_paragraphs(bead.target);
    unit.source_paragraphs = bead.source;
    unit.target_paragraphs = bead.target;
    units.push_back(std::move(unit));
  }
}

void add_sentences(const Collection& collection, const AlignedPair& pair, std::vector<Unit>& units) {
  for (const Bead& bead : pair.alignment.sentences) {
    if (bead.is_null()) continue;
    Unit unit = unit_of(collection, pair, Level::sentence);
    unit.bead = &bead;
    unit.id = id_of(pair, 's', bead);
    unit.source = pair.source.join(bead.source);
    unit.target = pair.target.join(bead.target);
    unit.source_paragraphs = paragraphs_of(pair.source, bead.source);
    unit.target_paragraphs = paragraphs_of(pair.target, bead.target);
    units.push_back(std::move(unit));
  }
}

}  // namespace

std::vector<Unit> units_of(const Collection& collection) {
  std::vector<Unit> units;
  for (const AlignedPair& pair : collection.pairs) {
    add_paragraphs(collection, pair, units);
    add_sentences(collection, pair, units);
  }
  return units;
}

}  // namespace jjak
