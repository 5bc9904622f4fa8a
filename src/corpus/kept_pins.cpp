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

Result<KeptPins> KeptPins::load(const store::Store& store) {
  auto kept = store.pins();
  if (!kept) return kept.error();
  KeptPins pins;
  pins.pins_ = *std::move(kept);
  for (std::size_t i = 0; i < pins.pins_.size(); ++i)
    pins.by_pair_[{pins.pins_[i].english, pins.pins_[i].korean}].push_back(i);
  return pins;
}

Pins KeptPins::fit(const Article& english, const Article& korean, const TextPair& texts) {
  const auto own = by_pair_.find({label_of(english), label_of(korean)});
  if (own == by_pair_.end()) return {};
  const Sentences source(texts.source), target(texts.target);
  std::vector<Pin> fitting;
  std::vector<std::size_t> places;
  for (const std::size_t i : own->second) {
    const auto from = source.find(pins_[i].english_text), to = target.find(pins_[i].korean_text);
    if (!from || !to) continue;
    fitting.push_back({*from, *to, 0});
    // A text that was moved can make two pins cross: then the later one is the orphan.
    if (Pins::make(fitting, texts.source.sentences.size(), texts.target.sentences.size()))
      places.push_back(i);
    else
      fitting.pop_back();
  }
  used_.insert(places.begin(), places.end());
  Result<Pins> made = Pins::make(std::move(fitting), texts.source.sentences.size(), texts.target.sentences.size());
  return made ? *std::move(made) : Pins{};
}

std::vector<std::size_t> KeptPins::orphans() const {
  std::vector<std::size_t> orphans;
  for (std::size_t i = 0; i < pins_.size(); ++i)
    if (!used_.contains(i)) orphans.push_back(i);
  return orphans;
}

std::vector<store::KeptPin> pins_of_ladder(const std::vector<Bead>& beads, const Article& english,
                                           const Article& korean, const Text& source, const Text& target) {
  std::vector<store::KeptPin> pins;
  for (const Bead& bead : beads) {
    store::KeptPin pin{label_of(english), label_of(korean), lines_of(source, bead.source),
                       lines_of(target, bead.target), false};
    if (!pin.english_text.empty() || !pin.korean_text.empty()) pins.push_back(std::move(pin));
  }
  return pins;
}

}  // namespace jjak::corpus
