// Finds sentences by their words.
#include "corpus/kept_sentences.hpp"

#include <utility>

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

}  // namespace

Sentences::Sentences(const Text& text) : text_(text) {
  for (std::uint32_t i = 0; i < text.sentences.size(); ++i) places_[text.sentence(i)].push_back(i);
}

store::KeptSentences Sentences::keep(Range sentences) const {
  store::KeptSentences kept{lines_of(text_, sentences)};
  for (const Range& place : places_of(kept.lines)) {
    if (place.begin < sentences.begin) ++kept.nth;
    ++kept.count;
  }
  return kept;
}

std::optional<Range> Sentences::find(const store::KeptSentences& kept) const {
  if (kept.lines.empty()) return Range{};
  const std::vector<Range> places = places_of(kept.lines);
  if (places.size() != kept.count || kept.nth >= places.size()) return std::nullopt;
  return places[kept.nth];
}

/// All places where the lines stand in a row.
std::vector<Range> Sentences::places_of(std::string_view lines) const {
  std::vector<Range> places;
  if (lines.empty()) return places;
  const auto first = places_.find(lines.substr(0, lines.find('\n')));
  if (first == places_.end()) return places;
  for (const std::uint32_t begin : first->second)
    if (const auto end = end_of(begin, lines)) places.push_back({begin, *end});
  return places;
}

std::optional<std::uint32_t> Sentences::end_of(std::uint32_t sentence, std::string_view lines) const {
  for (; !lines.empty(); ++sentence) {
    const std::size_t end = lines.find('\n');
    if (sentence >= text_.sentences.size() || text_.sentence(sentence) != lines.substr(0, end)) return std::nullopt;
    lines.remove_prefix(end + 1);
  }
  return sentence;
}

Pins fitting_pins(const std::vector<store::KeptPin>& kept, const Text& source, const Text& target,
                  std::set<const store::KeptPin*>& used) {
  const Sentences english(source), korean(target);
  const std::size_t sources = source.sentences.size(), targets = target.sentences.size();
  std::vector<Pin> fitting;
  for (const store::KeptPin& pin : kept) {
    const auto from = english.find(pin.english), to = korean.find(pin.korean);
    if (!from || !to) continue;
    if (pin.verdict == store::Verdict::noted) {
      used.insert(&pin);
      continue;
    }
    fitting.push_back({*from, *to, 0, pin.verdict == store::Verdict::rejected, pin.is_moved});
    // A text that was moved can make two pins cross: then the later one is the orphan.
    if (Pins::make(fitting, sources, targets))
      used.insert(&pin);
    else
      fitting.pop_back();
  }
  Result<Pins> made = Pins::make(std::move(fitting), sources, targets);
  return made ? *std::move(made) : Pins{};
}

}  // namespace jjak::corpus
