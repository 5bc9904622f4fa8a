// Strict and lax precision, recall and F1 of beads against gold.
#include "evaluate/calibration.hpp"

#include <jjak/evaluate.hpp>

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace jjak {
namespace {

using Key = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;

/// Beads with an empty side are equal, whatever place that side has.
Key key_of(const Bead& bead) {
  const Range source = bead.source.empty() ? Range{} : bead.source;
  const Range target = bead.target.empty() ? Range{} : bead.target;
  return {source.begin, source.end, target.begin, target.end};
}

std::set<Key> keys_of(const std::vector<Bead>& beads) {
  std::set<Key> keys;
  for (const Bead& bead : beads) keys.insert(key_of(bead));
  return keys;
}

/// How many different non-null beads both lists contain. A repeated bead counts once.
std::size_t count_equal(const std::set<Key>& gold, const std::set<Key>& predicted) {
  return static_cast<std::size_t>(std::count_if(gold.begin(), gold.end(), [&](const Key& key) {
    const auto& [source_begin, source_end, target_begin, target_end] = key;
    return source_begin != source_end && target_begin != target_end && predicted.contains(key);
  }));
}

/// Sorts ranges and joins those that touch.
void merge(std::vector<Range>& ranges) {
  std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
  std::vector<Range> merged;
  for (const Range& range : ranges) {
    if (!merged.empty() && range.begin <= merged.back().end)
      merged.back().end = std::max(merged.back().end, range.end);
    else
      merged.push_back(range);
  }
  ranges = std::move(merged);
}

/// `merged`: ranges that are sorted and apart.
bool overlaps(const std::vector<Range>& merged, const Range& range) {
  const auto next = std::upper_bound(merged.begin(), merged.end(), range.begin,
                                     [](std::uint32_t begin, const Range& each) { return begin < each.end; });
  return next != merged.end() && next->begin < range.end;
}

/// What beads with two sides hold of one side.
std::vector<Range> linked_units(const std::vector<Bead>& beads, Range Bead::*side) {
  std::vector<Range> ranges;
  for (const Bead& bead : beads)
    if (!bead.is_null()) ranges.push_back(bead.*side);
  merge(ranges);
  return ranges;
}

/// Compares null alignments by their units: a gold file may put several into one bead, or leave them out.
Calibration calibration_of_nulls(const std::vector<Bead>& gold, const std::vector<Bead>& predicted) {
  const std::vector<Range> sources = linked_units(gold, &Bead::source), targets = linked_units(gold, &Bead::target);
  Calibration calibration;
  for (const Bead& bead : predicted) {
    if (bead.source.empty() == bead.target.empty()) continue;
    const bool linked = bead.target.empty() ? overlaps(sources, bead.source) : overlaps(targets, bead.target);
    count_confidence(calibration, bead.confidence, !linked);
  }
  return calibration;
}

/// How many non-null beads overlap one of `others` on both sides.
std::size_t count_touching(const std::vector<Bead>& beads, const std::vector<Bead>& others) {
  // By source index; a map, because files may name any number.
  std::unordered_map<std::uint32_t, std::vector<Range>> targets;
  for (const Bead& other : others)
    if (!other.is_null())
      for (std::uint32_t i = other.source.begin; i < other.source.end; ++i) targets[i].push_back(other.target);
  for (auto& [source, ranges] : targets) merge(ranges);
  const auto touches = [&](const Bead& bead) {
    if (bead.is_null()) return false;
    for (std::uint32_t i = bead.source.begin; i < bead.source.end; ++i) {
      const auto row = targets.find(i);
      if (row != targets.end() && overlaps(row->second, bead.target)) return true;
    }
    return false;
  };
  return static_cast<std::size_t>(std::count_if(beads.begin(), beads.end(), touches));
}

std::size_t count_linked(const std::vector<Bead>& beads) {
  return static_cast<std::size_t>(
      std::count_if(beads.begin(), beads.end(), [](const Bead& bead) { return !bead.is_null(); }));
}

double ratio(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

double Score::precision() const { return ratio(right_predicted, predicted); }
double Score::recall() const { return ratio(right_gold, gold); }
double Score::f1() const {
  const double p = precision(), r = recall();
  return p + r == 0 ? 0 : 2 * p * r / (p + r);
}

Score& Score::operator+=(const Score& other) {
  right_predicted += other.right_predicted;
  right_gold += other.right_gold;
  predicted += other.predicted;
  gold += other.gold;
  return *this;
}

BeadScores& BeadScores::operator+=(const BeadScores& other) {
  documents += other.documents;
  strict += other.strict;
  lax += other.lax;
  for (const auto& [type, score] : other.by_type) by_type[type] += score;
  calibration += other.calibration;
  null_calibration += other.null_calibration;
  return *this;
}

BeadScores score_beads(const std::vector<Bead>& gold, const std::vector<Bead>& predicted) {
  BeadScores scores;
  scores.documents = 1;
  const std::set<Key> gold_keys = keys_of(gold), predicted_keys = keys_of(predicted);
  for (const Bead& bead : gold) {
    Score& type = scores.by_type[type_of(bead)];
    const bool found = predicted_keys.contains(key_of(bead));
    ++type.gold;
    type.right_gold += found;
  }
  for (const Bead& bead : predicted) {
    Score& type = scores.by_type[type_of(bead)];
    const bool right = gold_keys.contains(key_of(bead));
    ++type.predicted;
    type.right_predicted += right;
    if (!bead.is_null()) count_confidence(scores.calibration, bead.confidence, right);
  }
  scores.null_calibration = calibration_of_nulls(gold, predicted);
  scores.strict.right_gold = scores.strict.right_predicted = count_equal(gold_keys, predicted_keys);
  scores.strict.gold = scores.lax.gold = count_linked(gold);
  scores.strict.predicted = scores.lax.predicted = count_linked(predicted);
  scores.lax.right_predicted = count_touching(predicted, gold);
  scores.lax.right_gold = count_touching(gold, predicted);
  return scores;
}

}  // namespace jjak
