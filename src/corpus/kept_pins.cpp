// Pins are kept as the text of their sentences, so that they survive a page that changed elsewhere.
#include "corpus/kept_pins.hpp"

#include "refs/refs.hpp"

#include <optional>
#include <string_view>

namespace jjak::corpus {
namespace {

std::string lines_of(const Text& text, Range sentences) {
  std::string lines;
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i) {
    lines += text.sentence(i);
    lines += '\n';
  }
  return lines;
}

/// Sentences of a text, to be found by their words.
class Sentences {
 public:
  explicit Sentences(const Text& text) : text_(text) {
    for (std::uint32_t i = 0; i < text.sentences.size(); ++i) places_[text.sentence(i)].push_back(i);
  }

  store::KeptSentences keep(Range sentences) const {
    store::KeptSentences kept{lines_of(text_, sentences)};
    for (const Range& place : places_of(kept.lines)) {
      if (place.begin < sentences.begin) ++kept.nth;
      ++kept.count;
    }
    return kept;
  }

  /// Where they stand now; nothing where they are gone. Where their number has changed, nobody knows which is meant:
  /// nothing, too. Of no sentence: an empty range.
  std::optional<Range> find(const store::KeptSentences& kept) const {
    if (kept.lines.empty()) return Range{};
    const std::vector<Range> places = places_of(kept.lines);
    if (places.size() != kept.count || kept.nth >= places.size()) return std::nullopt;
    return places[kept.nth];
  }

 private:
  /// All places where the lines stand in a row.
  std::vector<Range> places_of(std::string_view lines) const {
    std::vector<Range> places;
    if (lines.empty()) return places;
    const auto first = places_.find(lines.substr(0, lines.find('\n')));
    if (first == places_.end()) return places;
    for (const std::uint32_t begin : first->second)
      if (const auto end = end_of(begin, lines)) places.push_back({begin, *end});
    return places;
  }

  std::optional<std::uint32_t> end_of(std::uint32_t sentence, std::string_view lines) const {
    for (; !lines.empty(); ++sentence) {
      const std::size_t end = lines.find('\n');
      if (sentence >= text_.sentences.size() || text_.sentence(sentence) != lines.substr(0, end)) return std::nullopt;
      lines.remove_prefix(end + 1);
    }
    return sentence;
  }

  const Text& text_;
  std::map<std::string_view, std::vector<std::uint32_t>> places_;
};

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
    for (const Pin& pin : *list) kept.push_back({pair, source.keep(pin.source), target.keep(pin.target), false});
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
  const Sentences source(texts.source), target(texts.target);
  const std::size_t sources = texts.source.sentences.size(), targets = texts.target.sentences.size();
  std::vector<Pin> fitting;
  for (const store::KeptPin& pin : own->second) {
    const auto from = source.find(pin.english), to = target.find(pin.korean);
    if (!from || !to) continue;
    fitting.push_back({*from, *to, 0});
    // A text that was moved can make two pins cross: then the later one is the orphan.
    if (Pins::make(fitting, sources, targets))
      used_.insert(&pin);
    else
      fitting.pop_back();
  }
  Result<Pins> made = Pins::make(std::move(fitting), sources, targets);
  return made ? *std::move(made) : Pins{};
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
    if (Status set = store.set_pins(pair, pins); !set) return set.error();
  }
  return orphans;
}

}  // namespace jjak::corpus
