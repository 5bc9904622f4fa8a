// Counts units, sources and faults of a release, and the labels of a sample by bands of confidence.
#include "release/facts.hpp"

#include "base/stable_hash.hpp"
#include "sample/nulls.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace jjak::release {
namespace {

constexpr std::string_view unknown_site = "(no address)";
constexpr std::size_t day_length = 10;  // "2024-12-31"

/// Of both sides: 3 of "2-1".
std::uint64_t sentences_in(std::string_view type) {
  constexpr std::uint64_t ten = 10;
  std::uint64_t sum = 0, number = 0;
  for (const char letter : type) {
    if (letter >= '0' && letter <= '9') {
      number = ten * number + static_cast<std::uint64_t>(letter - '0');
    } else {
      sum += number;
      number = 0;
    }
  }
  return sum + number;
}

}  // namespace

void Facts::add(const exports::Document& document, exports::Level level, const std::string& split) {
  PartCounts& part = parts_[{level, split}];
  ++part.documents;
  part.units += document.units.size();
  for (const BitextUnit* unit : document.units) {
    part.english_letters += text::visible_length(unit->english.text);
    part.korean_letters += text::visible_length(unit->korean.text);
  }
  if (level == exports::Level::sentence) add_sentences(document);
}

void Facts::add_source(const BitextSide& side, bool is_english) {
  Source& source = sources_[side.site.empty() ? std::string(unknown_site) : side.site];
  ++(is_english ? source.english : source.korean);
  const std::string day = side.date.substr(0, day_length);
  if (day.size() < day_length) return;
  if (source.first.empty() || day < source.first) source.first = day;
  if (day > source.last) source.last = day;
}

void Facts::add_sentences(const exports::Document& document) {
  const BitextUnit& any = document.any();
  add_source(any.english, true);
  add_source(any.korean, false);
  ++methods_[any.method.empty() ? "(not stated)" : any.method];
  if (!any.label.empty()) ++pair_labels_[any.label];
  for (const BitextUnit& bead : document.sentences) {
    if (bead.korean.text.empty()) ++only_english_;
    if (bead.english.text.empty()) ++only_korean_;
    if (!bead.refused.empty()) ++refused_[bead.refused];
    add_recall(bead);
  }
  for (const BitextUnit* unit : document.units) {
    ++sentence_units_;
    if (!seen_.insert(StableHash().add(unit->english.text).add_unit('\n').add(unit->korean.text).value()).second)
      ++repetitions_;
    if (!unit->confidence) {
      ++without_confidence_;
      continue;
    }
    precision_.add(*unit->confidence, label_of(*unit));
  }
}

void Facts::add_recall(const BitextUnit& bead) {
  const std::uint64_t sentences = sentences_in(bead.type);
  if (!sample::is_null(bead))
    recall_.add_linked(sentences);
  else if (bead.confidence)
    recall_.add_null(sentences, *bead.confidence, label_of(bead));
}

std::optional<bool> Facts::label_of(const BitextUnit& unit) {
  return labels_.find(unit.id, unit.english.text, unit.korean.text);
}

}  // namespace jjak::release
