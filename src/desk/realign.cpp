// Aligns a pair out of the store's rows.
#include "desk/realign.hpp"

#include "corpus/kept_edits.hpp"
#include "corpus/kept_sentences.hpp"
#include "corpus/stored_pair.hpp"
#include "gate/gate.hpp"
#include "pipeline/table_rows.hpp"

#include <set>
#include <utility>

namespace jjak::desk {
namespace {

Range sentences_of(const Text& text, Range paragraphs) {
  if (paragraphs.empty()) return {};
  return {text.paragraphs[paragraphs.begin].begin, text.paragraphs[paragraphs.end - 1].end};
}

/// The rows of a table of parallel text: its beads of paragraphs. Empty for all other pairs.
std::vector<TableRow> rows_of_table(const AlignedPair& pair, const Article& english, const Article& korean) {
  std::vector<TableRow> rows;
  if (!are_columns(english, korean)) return rows;
  for (const Bead& bead : pair.alignment.paragraphs)
    if (bead.source.size() > 1 || bead.target.size() > 1) return {};
  for (const Bead& bead : pair.alignment.paragraphs)
    rows.push_back(
        {bead.source, bead.target, sentences_of(pair.source, bead.source), sentences_of(pair.target, bead.target)});
  return rows;
}

/// Refuses all units of a pair that is none.
void refuse_all(AlignedPair& pair) {
  pair.refused.clear();
  for_each_bead_unit(pair, [&pair](const Unit& unit) {
    pair.refused.push_back({unit.level, unit.bead, RefusalReason::rejected});
  });
}

}  // namespace

Result<AlignedPair> realign(const StoredPair& stored, const corpus::Decisions& decisions, FrozenAligner& align) {
  AlignedPair pair = stored.pair;
  const Article english = corpus::article_of(stored.row.english), korean = corpus::article_of(stored.row.korean);
  TextPair texts{pair.source,      pair.target, english.published,
                 korean.published, {},          stored.row.english.text + " " + stored.row.korean.text};
  std::set<const store::KeptPin*> used;
  texts.pins = corpus::fitting_pins(decisions.pins, texts.source, texts.target, used);
  const std::vector<TableRow> table = rows_of_table(pair, english, korean);
  if (texts.pins.empty()) texts.pins = pins_of(table, texts);
  Alignment alignment = align(texts);
  if (alignment.failure) return *std::move(alignment.failure);
  if (!table.empty()) alignment.paragraphs = std::move(pair.alignment.paragraphs);
  pair.alignment = std::move(alignment);
  std::set<const store::KeptEdit*> fitting;
  PairEdits edits = corpus::fitting_edits(decisions.edits, pair.source, pair.target, fitting);
  pair.source.edits = std::move(edits.source);
  pair.target.edits = std::move(edits.target);
  pair.refused = refusals_of(pair, texts.pins);
  if (decisions.is_parted) refuse_all(pair);
  return pair;
}

}  // namespace jjak::desk
