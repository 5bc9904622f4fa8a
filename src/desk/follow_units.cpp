// Looks for the texts of decisions in all pairs. Rows of units that name no pair are called by their file and cut after
// each 1,000 units: a renamed file, or one more unit at its beginning, would else lose what people decided.
#include "desk/follow_units.hpp"

#include "corpus/decisions.hpp"
#include "corpus/kept_sentences.hpp"
#include "corpus/stored_pair.hpp"
#include "desk/judged_units.hpp"
#include "store/imported.hpp"

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jjak::desk {
namespace {

/// A decision without a unit: a pin, or an edit.
struct Lost {
  store::PairName from;
  std::optional<store::KeptPin> pin;
  std::optional<store::KeptEdit> edit;
  std::size_t places = 0;                    ///< how many units have its texts
  store::PairName to = {};                   ///< the pair of the last of them
  store::KeptSentences english{}, korean{};  ///< its words, as they stand there

  const store::KeptSentences& first() const {
    if (edit) return edit->sentence;
    return pin->english.lines.empty() ? pin->korean : pin->english;
  }
};

Result<std::vector<Lost>> lost_decisions(const store::Store& store) {
  std::vector<Lost> lost;
  Result<std::vector<store::KeptPin>> pins = store.pins();
  if (!pins) return pins.error();
  for (store::KeptPin& pin : *pins)
    if (pin.is_orphaned) lost.push_back({pin.pair, std::move(pin), {}});
  Result<std::vector<store::KeptEdit>> edits = store.edits();
  if (!edits) return edits.error();
  for (store::KeptEdit& edit : *edits)
    if (edit.is_orphaned) lost.push_back({edit.pair, {}, std::move(edit)});
  return lost;
}

/// Finds the places of lost decisions, a pair at a time.
class Search {
 public:
  explicit Search(std::vector<Lost>& lost) {
    for (Lost& each : lost) by_words_[each.first().lines].push_back(&each);
  }

  void look(const store::PairRow& row, const std::vector<store::BeadRow>& rows) {
    std::vector<store::BeadRow> beads;
    beads.reserve(rows.size());
    for (const store::BeadRow& bead : rows) beads.push_back(store::as_imported(bead));
    const AlignedPair pair = corpus::pair_of(row, beads, {});
    const store::PairName name{row.english.label, row.korean.label};
    const corpus::Sentences english(pair.source), korean(pair.target);
    for (const Bead& bead : pair.alignment.sentences)
      look_for_pins(english.keep(bead.source), korean.keep(bead.target), name);
    look_for_edits(pair.source, english, false, name);
    look_for_edits(pair.target, korean, true, name);
  }

 private:
  static bool fits(const store::KeptSentences& wanted, const store::KeptSentences& there) {
    return wanted.lines.empty() || wanted.lines == there.lines;
  }

  void look_for_pins(const store::KeptSentences& english, const store::KeptSentences& korean,
                     const store::PairName& name) {
    for (const store::KeptSentences* side : {&english, &korean}) {
      const auto found = by_words_.find(side->lines);
      if (side->lines.empty() || found == by_words_.end()) continue;
      for (Lost* each : found->second) {
        if (!each->pin || each->pin->english.lines.empty() != (side == &korean)) continue;
        if (!fits(each->pin->english, english) || !fits(each->pin->korean, korean)) continue;
        ++each->places;
        each->to = name;
        each->english = english;
        each->korean = korean;
      }
    }
  }

  void look_for_edits(const Text& text, const corpus::Sentences& sentences, bool is_korean,
                      const store::PairName& name) {
    for (std::uint32_t i = 0; i < text.sentences.size(); ++i) {
      const store::KeptSentences there = sentences.keep({i, i + 1});
      const auto found = by_words_.find(there.lines);
      if (found == by_words_.end()) continue;
      for (Lost* each : found->second) {
        if (!each->edit || each->edit->is_korean != is_korean) continue;
        ++each->places;
        each->to = name;
        (is_korean ? each->korean : each->english) = there;
      }
    }
  }

  std::unordered_map<std::string, std::vector<Lost*>> by_words_;
};

bool is_found(const Lost& lost) { return lost.places == 1; }

/// As its new pair keeps it.
void add_to(corpus::Decisions& decisions, const Lost& lost) {
  if (lost.pin) {
    store::KeptPin& pin = decisions.pins.emplace_back(*lost.pin);
    if (!pin.english.lines.empty()) pin.english = lost.english;
    if (!pin.korean.lines.empty()) pin.korean = lost.korean;
  }
  if (lost.edit) {
    store::KeptEdit& edit = decisions.edits.emplace_back(*lost.edit);
    edit.sentence = edit.is_korean ? lost.korean : lost.english;
  }
}

/// What a pair keeps when those that were found leave it.
Status leave(store::Store& store, const store::PairName& name, const std::vector<const Lost*>& stay) {
  Result<corpus::Decisions> decisions = corpus::decisions_of(store, name);
  if (!decisions) return decisions.error();
  std::erase_if(decisions->pins, [](const store::KeptPin& pin) { return pin.is_orphaned; });
  std::erase_if(decisions->edits, [](const store::KeptEdit& edit) { return edit.is_orphaned; });
  for (const Lost* each : stay) {
    if (each->pin) decisions->pins.push_back(*each->pin);
    if (each->edit) decisions->edits.push_back(*each->edit);
  }
  return corpus::decide(store, name, *decisions, {0, "follow"});
}

Status arrive(store::Store& store, const store::PairName& name, const corpus::Decisions& added) {
  const Result<corpus::Decisions> known = corpus::decisions_of(store, name);
  if (!known) return known.error();
  if (Status decided = corpus::decide(store, name, corpus::merge_decisions(*known, added), {0, "follow"}); !decided)
    return decided;
  return judge_units(store, name);
}

}  // namespace

Result<std::uint64_t> follow_units(store::Store& store) {
  Result<std::vector<Lost>> lost = lost_decisions(store);
  if (!lost) return lost.error();
  if (lost->empty()) return std::uint64_t{0};
  Search search(*lost);
  const Status looked = store::for_each_pair(
      store, [&search](const store::PairRow& row, const std::vector<store::BeadRow>& beads) -> Status {
        search.look(row, beads);
        return Done{};
      });
  if (!looked) return looked.error();
  std::map<store::PairName, std::vector<const Lost*>> left;
  std::map<store::PairName, corpus::Decisions> came;
  std::uint64_t followed = 0;
  for (const Lost& each : *lost)
    if (is_found(each)) left.try_emplace(each.from);
  for (const Lost& each : *lost) {
    if (!is_found(each)) {
      if (const auto from = left.find(each.from); from != left.end()) from->second.push_back(&each);
      continue;
    }
    ++followed;
    add_to(came[each.to], each);
  }
  for (const auto& [name, stay] : left)
    if (Status done = leave(store, name, stay); !done) return done.error();
  for (const auto& [name, decisions] : came)
    if (Status done = arrive(store, name, decisions); !done) return done.error();
  return followed;
}

}  // namespace jjak::desk
