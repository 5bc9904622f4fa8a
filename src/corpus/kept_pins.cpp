// Pins are kept as the text of their sentences, so that they survive a page that changed elsewhere.
#include "corpus/kept_pins.hpp"

#include "text/utf8.hpp"

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

  /// Where the lines stand in a row; nothing where they do not, or at several places. Of no line: an empty range.
  std::optional<Range> find(std::string_view lines) const {
    if (lines.empty()) return Range{};
    const auto first = places_.find(lines.substr(0, lines.find('\n')));
    if (first == places_.end()) return std::nullopt;
    std::optional<Range> found;
    for (const std::uint32_t begin : first->second) {
      const auto end = end_of(begin, lines);
      if (!end) continue;
      if (found) return std::nullopt;
      found = Range{begin, *end};
    }
    return found;
  }

 private:
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
  for (store::KeptPin& pin : *kept) pins.pins_[{pin.english, pin.korean}].push_back(std::move(pin));
  return pins;
}

/// A given ladder counts by its indexes, and is kept by its sentences.
Pins KeptPins::take(const GivenLadder& ladder, const Labels& labels, const TextPair& texts) {
  std::vector<Pin> pins;
  for (const LadderEntry& entry : ladder.beads) pins.push_back({entry.bead.source, entry.bead.target, entry.line});
  Result<Pins> made =
      Pins::make(std::move(pins), texts.source.sentences.size(), texts.target.sentences.size(), ladder.file);
  if (!made) {
    if (!failure_) failure_ = made.error();
    return {};
  }
  std::vector<store::KeptPin>& kept = pins_[labels];
  kept.clear();
  for (const auto* list : {&made->linked(), &made->nulls()})
    for (const Pin& pin : *list)
      kept.push_back(
          {labels.first, labels.second, lines_of(texts.source, pin.source), lines_of(texts.target, pin.target), false});
  for (const store::KeptPin& pin : kept) used_.insert(&pin);
  replaced_.insert(labels);
  return *std::move(made);
}

Pins KeptPins::fit(const AlignedPair& pair, const Article& english, const Article& korean, const TextPair& texts) {
  const Labels labels{label_of(english), label_of(korean)};
  if (const auto given = given_.find(pair.name); given != given_.end()) {
    const GivenLadder ladder = std::move(given->second);
    given_.erase(given);
    return take(ladder, labels, texts);
  }
  const auto own = pins_.find(labels);
  if (own == pins_.end()) return {};
  const Sentences source(texts.source), target(texts.target);
  const std::size_t sources = texts.source.sentences.size(), targets = texts.target.sentences.size();
  std::vector<Pin> fitting;
  for (const store::KeptPin& pin : own->second) {
    const auto from = source.find(pin.english_text), to = target.find(pin.korean_text);
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
  for (const auto& [labels, list] : pins_) {
    std::vector<store::KeptPin> pins = list;
    bool has_changed = replaced_.contains(labels);
    for (std::size_t i = 0; i < pins.size(); ++i) {
      pins[i].is_orphaned = !used_.contains(&list[i]);
      has_changed = has_changed || pins[i].is_orphaned != list[i].is_orphaned;
      orphans += pins[i].is_orphaned ? 1 : 0;
    }
    if (!has_changed) continue;
    if (Status set = store.set_pins(labels.first, labels.second, pins); !set) return set.error();
  }
  return orphans;
}

}  // namespace jjak::corpus
