#include "align/score.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <span>
#include <string_view>

namespace jjak {
namespace {

constexpr double max_ratio = 400;          // one anchor must not decide everything
constexpr double background_words = 4000;  // weight of the collection against the document in p(target), in anchors
constexpr double worst_length = -25;       // nats; a translation may be cut short, but is then still a translation

// t(target | source) of equal values, by AnchorKind. Digits and acronyms are nearly proof; marks are common.
constexpr std::array<double, anchor_kinds> equal_probability{.5, .6, .4, 0};

using Key = std::pair<AnchorKind, std::string_view>;

Key key_of(const Anchor& anchor) { return {anchor.kind, anchor.value}; }

void add_anchors(const std::vector<Anchor>& anchors, std::set<Key>& seen, ScoredUnit& unit) {
  for (const Anchor& anchor : anchors)
    if (seen.insert(key_of(anchor)).second) unit.anchors.push_back(&anchor);
}

double unit_length(const AnchoredText& text, std::size_t sentence) {
  return static_cast<double>(text::visible_length(text.text->sentence(sentence)));
}

template <class Value>
Value sum_over(const std::vector<Value>& values, Range range) {
  Value sum{};
  for (std::uint32_t i = range.begin; i < range.end; ++i) sum += values[i];
  return sum;
}

double length_of(const std::vector<ScoredUnit>& units, Range range) {
  double sum = 0;
  for (std::uint32_t i = range.begin; i < range.end; ++i) sum += units[i].length;
  return sum;
}

std::size_t anchors_of(const std::vector<ScoredUnit>& units, Range range) {
  std::size_t sum = 0;
  for (std::uint32_t i = range.begin; i < range.end; ++i) sum += units[i].anchors.size();
  return sum;
}

bool has_empty_unit(const std::vector<ScoredUnit>& units, Range range) {
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    if (units[i].length == 0) return true;
  return false;
}

/// Where each anchor of the target side stands, and how common it is.
class TargetIndex {
 public:
  struct Place {
    std::uint32_t unit, anchor;
  };
  struct Entry {
    double probability = 0;     // p(target)
    std::vector<Place> places;  // by rising unit

    std::span<const Place> inside(Range units) const {
      const auto before = [](const Place& place, std::uint32_t unit) { return place.unit < unit; };
      const auto first = std::lower_bound(places.begin(), places.end(), units.begin, before);
      return {first, std::lower_bound(first, places.end(), units.end, before)};
    }
  };

  TargetIndex(const std::vector<ScoredUnit>& target, const Background& background) {
    double total = 0;
    for (std::uint32_t j = 0; j < target.size(); ++j)
      for (std::uint32_t a = 0; a < target[j].anchors.size(); ++a, ++total)
        entries_[key_of(*target[j].anchors[a])].places.push_back({j, a});
    for (auto& [key, entry] : entries_) {
      const Anchor& anchor = *target[entry.places.front().unit].anchors[entry.places.front().anchor];
      const auto count = static_cast<double>(entry.places.size());
      entry.probability = (count + background_words * background.probability(anchor)) / (total + background_words);
    }
  }

  const Entry* find(const Key& key) const {
    const auto found = entries_.find(key);
    return found == entries_.end() ? nullptr : &found->second;
  }

 private:
  std::map<Key, Entry> entries_;
};

}  // namespace

std::vector<ScoredUnit> sentence_units(const AnchoredText& text, Range sentences) {
  std::vector<ScoredUnit> units(sentences.size());
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i) {
    ScoredUnit& unit = units[i - sentences.begin];
    std::set<Key> seen;
    unit.length = unit_length(text, i);
    add_anchors(text.anchors[i], seen, unit);
  }
  return units;
}

std::vector<ScoredUnit> paragraph_units(const AnchoredText& text) {
  std::vector<ScoredUnit> units(text.text->paragraphs.size());
  for (std::size_t p = 0; p < units.size(); ++p) {
    std::set<Key> seen;
    const Range sentences = text.text->paragraphs[p];
    for (std::uint32_t i = sentences.begin; i < sentences.end; ++i) {
      units[p].length += unit_length(text, i);
      add_anchors(text.anchors[i], seen, units[p]);
    }
  }
  return units;
}

LengthFit length_fit(const AlignModel& model, double english, double korean) {
  const double variance = model.length_variance + model.length_variance_short / std::max(english, 1.0);
  const double x = std::log((korean + 1) / (model.length_ratio * english + 1));
  const double density = -.5 * std::log(variance) - x * x / (2 * variance);
  return {x / std::sqrt(variance), std::max(density, worst_length)};
}

BeadScorer::BeadScorer(const std::vector<ScoredUnit>& source, const std::vector<ScoredUnit>& target,
                       const Priors& priors, const Knowledge& knowledge, const std::vector<Range>& windows)
    : source_(source), target_(target), model_(knowledge.model) {
  std::transform(priors.begin(), priors.end(), log_priors_.begin(), [](double p) { return std::log(p); });
  index_hits(knowledge, windows);
  set_lambdas(knowledge);
}

void BeadScorer::index_hits(const Knowledge& knowledge, const std::vector<Range>& windows) {
  const TargetIndex targets(target_, knowledge.background);
  rows_.resize(source_.size());
  for (std::uint32_t i = 0; i < source_.size(); ++i) {
    std::map<std::uint32_t, std::vector<Hit>> row;
    const auto support = [&](std::uint32_t source_anchor, const Key& key, double probability) {
      const TargetIndex::Entry* found = probability > 0 ? targets.find(key) : nullptr;
      if (found == nullptr) return;
      const double ratio = std::min(probability / found->probability, max_ratio);
      for (const TargetIndex::Place& place : found->inside(windows[i]))
        row[place.unit].push_back(
            {source_anchor, place.anchor, static_cast<float>(probability), static_cast<float>(ratio)});
    };
    for (std::uint32_t a = 0; a < source_[i].anchors.size(); ++a) {
      const Anchor& anchor = *source_[i].anchors[a];
      const auto kind = anchor.kind == AnchorKind::word ? AnchorKind::latin : anchor.kind;
      support(a, {kind, anchor.value}, equal_probability[static_cast<std::size_t>(kind)]);
      if (anchor.kind != AnchorKind::word) continue;
      for (const Lexicon::Entry& translation : knowledge.lexicon.translations(anchor.value))
        support(a, {AnchorKind::word, translation.korean}, translation.probability);
    }
    rows_[i].assign(row.begin(), row.end());
  }
}

/// A word that no lexicon knows cannot be missed: its lambda is 0.
void BeadScorer::set_lambdas(const Knowledge& knowledge) {
  const auto lambdas = [&](const std::vector<ScoredUnit>& units, const auto& is_known, auto& lambda, auto& unfound) {
    for (const ScoredUnit& unit : units) {
      double sum = 0;
      auto& row = lambda.emplace_back();
      for (const Anchor* anchor : unit.anchors) {
        const bool counts = anchor->kind != AnchorKind::word || is_known(anchor->value);
        const double value = counts ? model_.found[static_cast<std::size_t>(anchor->kind)] : 0;
        row.push_back(static_cast<float>(value));
        sum += std::log1p(-value);
      }
      unfound.push_back(sum);
    }
  };
  lambdas(
      source_, [&](const std::string& word) { return knowledge.lexicon.knows_english(word); }, source_lambda_,
      source_unfound_);
  lambdas(
      target_, [&](const std::string& word) { return knowledge.lexicon.knows_korean(word); }, target_lambda_,
      target_unfound_);
}

const std::vector<BeadScorer::Hit>* BeadScorer::hits_between(std::uint32_t i, std::uint32_t j) const {
  const Row& row = rows_[i];
  const auto found =
      std::lower_bound(row.begin(), row.end(), j, [](const auto& entry, auto unit) { return entry.first < unit; });
  return found == row.end() || found->first != j ? nullptr : &found->second;
}

const BeadScorer::Support& BeadScorer::support_of(Range source, Range target) const {
  scratch_.source.assign(anchors_of(source_, source), 0);
  scratch_.target.assign(anchors_of(target_, target), 0);
  scratch_.any = false;
  std::size_t source_offset = 0;
  for (std::uint32_t i = source.begin; i < source.end; source_offset += source_[i++].anchors.size()) {
    std::size_t target_offset = 0;
    for (std::uint32_t j = target.begin; j < target.end; target_offset += target_[j++].anchors.size()) {
      const std::vector<Hit>* hits = hits_between(i, j);
      if (hits == nullptr) continue;
      scratch_.any = true;
      for (const Hit& hit : *hits) {
        scratch_.source[source_offset + hit.source_anchor] += double{hit.ratio};
        scratch_.target[target_offset + hit.target_anchor] += double{hit.ratio};
      }
    }
  }
  return scratch_;
}

double BeadScorer::anchor_score(Range source, Range target) const {
  double sum = sum_over(source_unfound_, source) + sum_over(target_unfound_, target);
  const Support& support = support_of(source, target);
  if (!support.any) return sum / 2;
  const auto add_side = [&sum](const std::vector<double>& supports, const auto& lambdas, Range range,
                               std::size_t others) {
    std::size_t at = 0;
    for (std::uint32_t unit = range.begin; unit < range.end; ++unit)
      for (const float value : lambdas[unit]) {
        const double ratio = supports[at++] / static_cast<double>(others);
        const double lambda = value;
        if (ratio > 0 && lambda > 0) sum += std::log1p(lambda * ratio / (1 - lambda));
      }
  };
  add_side(support.source, source_lambda_, source, support.target.size());
  add_side(support.target, target_lambda_, target, support.source.size());
  return sum / 2;
}

double BeadScorer::score(std::size_t type, Range source, Range target) const {
  if (source.empty() || target.empty()) return log_priors_[type];
  if (has_empty_unit(source_, source) || has_empty_unit(target_, target))
    return -std::numeric_limits<double>::infinity();
  return log_priors_[type] + length_fit(model_, length_of(source_, source), length_of(target_, target)).log_density +
         anchor_score(source, target);
}

double BeadScorer::length_z(Range source, Range target) const {
  return length_fit(model_, length_of(source_, source), length_of(target_, target)).z;
}

std::vector<AnchorMatch> BeadScorer::matches(Range source, Range target) const {
  struct Weighted {
    AnchorMatch match;
    float ratio;
  };
  std::vector<Weighted> found;
  for (std::uint32_t i = source.begin; i < source.end; ++i)
    for (std::uint32_t j = target.begin; j < target.end; ++j)
      if (const std::vector<Hit>* hits = hits_between(i, j))
        for (const Hit& hit : *hits)
          found.push_back({{*source_[i].anchors[hit.source_anchor], *target_[j].anchors[hit.target_anchor],
                            double{hit.probability}},
                           hit.ratio});
  std::stable_sort(found.begin(), found.end(), [](const Weighted& a, const Weighted& b) { return a.ratio > b.ratio; });
  std::vector<AnchorMatch> matches;
  matches.reserve(found.size());
  for (Weighted& entry : found) matches.push_back(std::move(entry.match));
  return matches;
}

void BeadScorer::count_found(Range source, Range target, double weight, Found& found) const {
  const Support& support = support_of(source, target);
  const auto count_side = [&](const std::vector<ScoredUnit>& units, const auto& lambdas,
                              const std::vector<double>& supports, Range range, std::size_t others) {
    std::size_t at = 0;
    for (std::uint32_t unit = range.begin; unit < range.end; ++unit)
      for (std::size_t a = 0; a < lambdas[unit].size(); ++a) {
        const double ratio = others == 0 ? 0 : supports[at] / static_cast<double>(others);
        ++at;
        const double lambda = lambdas[unit][a];
        if (lambda <= 0) continue;
        const auto kind = static_cast<std::size_t>(units[unit].anchors[a]->kind);
        found.all[kind] += weight;
        found.expected[kind] += weight * lambda * ratio / (1 - lambda + lambda * ratio);
      }
  };
  count_side(source_, source_lambda_, support.source, source, support.target.size());
  count_side(target_, target_lambda_, support.target, target, support.source.size());
}

}  // namespace jjak
