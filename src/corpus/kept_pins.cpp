// Pins are kept as the text of their sentences, so that they survive a page that changed elsewhere.
#include "corpus/kept_pins.hpp"

#include "corpus/decisions.hpp"
#include "corpus/kept_sentences.hpp"
#include "refs/refs.hpp"

namespace jjak::corpus {
namespace {

/// A ladder is a decision like those of the desk.
Status replace_pins(store::Store& store, const store::PairName& pair, const std::vector<store::KeptPin>& pins) {
  Result<Decisions> decisions = decisions_of(store, pair);
  if (!decisions) return decisions.error();
  decisions->pins = pins;
  return decide(store, pair, *decisions, {0, "pin"});
}

}  // namespace

Result<KeptPins> KeptPins::load(const store::Store& store, GivenLadders given) {
  auto kept = store.pins();
  if (!kept) return kept.error();
  KeptPins pins;
  pins.given_ = std::move(given);
  for (store::KeptPin& pin : *kept) {
    const store::PairName pair = pin.pair;
    pins.pins_[pair].push_back(std::move(pin));
  }
  return pins;
}

/// A given ladder counts by its indexes, and is kept by its sentences.
Pins KeptPins::take(const GivenLadder& ladder, const store::PairName& pair, const TextPair& texts) {
  std::vector<Pin> pins;
  for (const LadderEntry& entry : ladder.beads) pins.push_back({entry.bead.source, entry.bead.target, entry.line});
  Result<Pins> made =
      Pins::make(std::move(pins), texts.source.sentences.size(), texts.target.sentences.size(), ladder.file);
  if (!made) {
    if (!failure_) failure_ = made.error();
    return {};
  }
  const Sentences source(texts.source), target(texts.target);
  std::vector<store::KeptPin>& kept = pins_[pair];
  kept.clear();
  for (const auto* list : {&made->linked(), &made->nulls()})
    for (const Pin& pin : *list) kept.push_back({pair, source.keep(pin.source), target.keep(pin.target)});
  for (const store::KeptPin& pin : kept) used_.insert(&pin);
  replaced_.insert(pair);
  return *std::move(made);
}

Pins KeptPins::fit(const AlignedPair& pair, const Article& english, const Article& korean,
                   const std::function<TextPair()>& make_texts) {
  const store::PairName name{article_name(english), article_name(korean)};
  if (const auto given = given_.find(pair.name); given != given_.end()) {
    const GivenLadder ladder = std::move(given->second);
    given_.erase(given);
    return take(ladder, name, make_texts());
  }
  const auto own = pins_.find(name);
  if (own == pins_.end()) return {};
  const TextPair texts = make_texts();
  return fitting_pins(own->second, texts.source, texts.target, used_);
}

std::vector<std::string> KeptPins::unmet() const {
  std::vector<std::string> names;
  for (const auto& [name, ladder] : given_) names.push_back(name);
  return names;
}

Result<std::size_t> KeptPins::keep(store::Store& store) const {
  std::size_t orphans = 0;
  for (const auto& [pair, list] : pins_) {
    std::vector<store::KeptPin> pins = list;
    bool has_changed = replaced_.contains(pair);
    for (std::size_t i = 0; i < pins.size(); ++i) {
      pins[i].is_orphaned = !used_.contains(&list[i]);
      has_changed = has_changed || pins[i].is_orphaned != list[i].is_orphaned;
      orphans += pins[i].is_orphaned ? 1 : 0;
    }
    if (!has_changed) continue;
    if (Status set = replaced_.contains(pair) ? replace_pins(store, pair, pins) : store.set_pins(pair, pins); !set)
      return set.error();
  }
  return orphans;
}

}  // namespace jjak::corpus
