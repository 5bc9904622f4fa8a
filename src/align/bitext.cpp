// Builds the numeric form of a pair of texts: anchor ids, lengths, and the table of anchors that support each other.
#include "align/bitext.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak {
namespace {

constexpr double max_ratio = 400;              // so that one anchor cannot decide everything
constexpr double background_anchors = 4000;    // weight of the collection against the document in p(target)
constexpr double common = 2e-3, usual = 3e-4;  // shares from which a word is common, or usual

bool is_word(const Anchor& anchor) { return anchor.kind == AnchorKind::word || anchor.kind == AnchorKind::name; }

void add_sentences(const AnchoredText& text, Range sentences, Units& units) {
  double length = 0;
  std::vector<std::uint32_t> anchors;
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i) {
    length += length_of(text, i);
    for (const AnchorMention& mention : text.mentions[i]) anchors.push_back(mention.anchor);
  }
  add_unit(units, length, std::move(anchors));
}

LambdaClass class_of(const Anchor& anchor, double probability) {
  switch (anchor.kind) {
    case AnchorKind::number: return LambdaClass::number;
    case AnchorKind::date: return LambdaClass::date;
    case AnchorKind::latin: return LambdaClass::latin;
    case AnchorKind::punctuation: return LambdaClass::punctuation;
    case AnchorKind::name: return LambdaClass::name;
    case AnchorKind::word: break;
  }
  if (probability > common) return LambdaClass::common_word;
  return probability > usual ? LambdaClass::usual_word : LambdaClass::rare_word;
}

/// How often each anchor is mentioned.
std::vector<double> counts_of(const AnchoredText& text) {
  std::vector<double> counts(text.anchors.size());
  for (const auto& mentions : text.mentions)
    for (const AnchorMention& mention : mentions) counts[mention.anchor] += 1;
  return counts;
}

}  // namespace

double length_of(const AnchoredText& text, std::uint32_t sentence) {
  const auto whole = static_cast<double>(text::visible_length(text.text.sentence(sentence)));
  return whole == 0 ? 0 : std::max(1.0, whole - static_cast<double>(text.gloss_length[sentence]));
}

void add_unit(Units& units, double length, std::vector<std::uint32_t> anchors) {
  std::sort(anchors.begin(), anchors.end());
  anchors.erase(std::unique(anchors.begin(), anchors.end()), anchors.end());
  units.anchors.insert(units.anchors.end(), anchors.begin(), anchors.end());
  units.length.push_back(static_cast<float>(length));
  units.offset.push_back(static_cast<std::uint32_t>(units.anchors.size()));
}

Units sentence_units(const AnchoredText& text) {
  Units units{{}, {0}, {}};
  for (std::uint32_t i = 0; i < text.text.sentences.size(); ++i) add_sentences(text, {i, i + 1}, units);
  return units;
}

Units paragraph_units(const AnchoredText& text) {
  Units units{{}, {0}, {}};
  for (const Range& paragraph : text.text.paragraphs) add_sentences(text, paragraph, units);
  return units;
}

Bitext::Bitext(const AnchoredText& source, const AnchoredText& target, std::vector<AnchorLink> links,
               const Background& background)
    : source_(source), target_(target), given_(std::move(links)) {
  for (const Anchor& anchor : source.anchors) {
    const double probability = background.probability(Language::english, anchor);
    source_classes_.push_back({class_of(anchor, probability), !is_word(anchor), false});
  }
  target_probability_ = counts_of(target);
  double total = background_anchors;
  for (const double count : target_probability_) total += count;
  for (std::uint32_t a = 0; a < target.anchors.size(); ++a) {
    const Anchor& anchor = target.anchors[a];
    const double probability = background.probability(Language::korean, anchor);
    target_probability_[a] = (target_probability_[a] + background_anchors * probability) / total;
    target_classes_.push_back({class_of(anchor, probability), !is_word(anchor), false});
    if (anchor.kind == AnchorKind::word) target_words_.emplace(anchor.value, a);
  }
  learn({});
}

void Bitext::learn(const Lexicon& lexicon) {
  table_.entries.clear();
  table_.offset.assign(1, 0);
  for (std::vector<AnchorClass>* classes : {&source_classes_, &target_classes_})
    for (AnchorClass& each : *classes) each.is_known = each.is_value;
  for (const AnchorLink& link : given_)
    source_classes_[link.source].is_known = target_classes_[link.target].is_known = true;
  std::size_t next = 0;
  for (std::uint32_t source = 0; source < source_.anchors.size(); ++source) {
    const std::size_t begin = table_.entries.size();
    for (; next < given_.size() && given_[next].source == source; ++next)
      add_entry(begin, given_[next].target, given_[next].probability, given_[next].reason);
    if (is_word(source_.anchors[source])) add_induced(begin, source, lexicon);
    for (std::size_t e = begin; e < table_.entries.size(); ++e) {
      LinkTable::Entry& entry = table_.entries[e];
      entry.ratio =
          static_cast<float>(std::min(double{entry.probability} / target_probability_[entry.target], max_ratio));
    }
    table_.offset.push_back(static_cast<std::uint32_t>(table_.entries.size()));
  }
  for (std::size_t a = 0; a < target_.anchors.size(); ++a)
    if (is_word(target_.anchors[a]) && lexicon.knows_korean(target_.anchors[a].value))
      target_classes_[a].is_known = true;
}

void Bitext::add_entry(std::size_t begin, std::uint32_t target, float probability, MatchReason reason) {
  for (std::size_t e = begin; e < table_.entries.size(); ++e) {
    LinkTable::Entry& known = table_.entries[e];
    if (known.target != target) continue;
    if (probability > known.probability) known = {target, probability, 0, reason};
    return;
  }
  table_.entries.push_back({target, probability, 0, reason});
}

void Bitext::add_induced(std::size_t begin, std::uint32_t source, const Lexicon& lexicon) {
  const auto& translations = lexicon.translations(source_.anchors[source].value);
  if (!translations.empty()) source_classes_[source].is_known = true;
  for (const Lexicon::Entry& translation : translations)
    if (const auto found = target_words_.find(translation.korean); found != target_words_.end())
      add_entry(begin, found->second, static_cast<float>(translation.probability), MatchReason::induced);
}

}  // namespace jjak
