// Compares two explanations of a stretch: the best path, which keeps the order, and the best assignment in any order.
#include "align/reordering.hpp"

#include "base/assignment.hpp"
#include "base/rising.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t one_one = 0, one_none = 1, none_one = 2;  // bead types

// A stretch in another order is rare: prior odds. With it, all orders of the lines are equally probable.
constexpr double reordering_prior = 1e-5;
constexpr double least_advantage = 5;  // nats over the best path
constexpr std::size_t fewest_crossings = 2;
// Lines that begin alike stay together in each alphabet. So every second line is expected in one of the places around
// the counterpart of the line before, and the others anywhere.
constexpr std::size_t near = 8;  // lines before or behind
constexpr double near_share = .5;
constexpr double least_support = 2;  // nats of matched anchors, other than marks, that a crossing bead needs
constexpr double least_confidence = .5;
constexpr double impossible_gain = -1e6;

/// What each of n lines pays for its place, if all orders are equally probable: log(n!) / n.
double chance_of(std::size_t lines) {
  const auto n = static_cast<double>(lines);
  return std::lgamma(n + 1) / n;
}

/// Gains of 1-1 beads over two null alignments, and the gain of the best path through the stretch.
class Weighing {
 public:
  Weighing(const ReorderingText& text, const BeadScorer& scorer, const Priors& priors, Range source, Range target)
      : gains_(source.size(), target.size()), nulls_(std::log(priors[one_none]), std::log(priors[none_one])) {
    const dp::Grid all = dp::rectangle(source, target, text.target.size());
    dp::StepTable scores(all);
    scorer.fill(all, dp::all_rows(all), scores);
    const double chance = chance_of(std::max(source.size(), target.size()));
    const dp::Grid grid(dp::whole(source.size(), target.size()), target.size());
    dp::StepTable table(grid);
    for (std::uint32_t i = 0; i <= source.size(); ++i)
      for (std::uint32_t j = 0; j <= target.size(); ++j) {
        const std::size_t from = all.index(source.begin + i, target.begin + j), cell = grid.index(i, j);
        for (std::size_t t = 0; t < bead_types.size(); ++t)
          if (bead_types[t].source <= i && bead_types[t].target <= j) table.at(cell, t) = gain(scores.at(from, t), t);
        if (i == 0 || j == 0) continue;
        const float single = table.at(cell, one_one);
        gains_.at(i - 1, j - 1) = single == dp::impossible ? impossible_gain : double{single} - chance;
      }
    for (const dp::Step& step : dp::best_path(grid, table))
      path_ += double{table.at(grid.index(step.i, step.j), step.type)};
  }

  const GainTable& gains() const { return gains_; }
  double path() const { return path_; }

 private:
  float gain(float score, std::size_t type) const {
    const auto [height, width] = bead_types[type];
    return score - static_cast<float>(height * nulls_.first + width * nulls_.second);
  }

  GainTable gains_;
  std::pair<double, double> nulls_;  // log priors of leaving a source or a target unit over
  double path_ = 0;
};

/// Who has whom, and who has nobody.
struct Assigned {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  std::vector<std::size_t> free_rows, free_columns;

  Assigned(const std::vector<std::size_t>& column_of, std::size_t columns) {
    std::vector<bool> is_taken(columns);
    for (std::size_t row = 0; row < column_of.size(); ++row) {
      if (column_of[row] == unassigned) {
        free_rows.push_back(row);
        continue;
      }
      pairs.emplace_back(row, column_of[row]);
      is_taken[column_of[row]] = true;
    }
    for (std::size_t column = 0; column < columns; ++column)
      if (!is_taken[column]) free_columns.push_back(column);
  }
};

/// What the pairs gain over lines at random places: a line near the counterpart of the one before costs less.
double nearness(const Assigned& all, std::size_t places) {
  const double gain = chance_of(places) + std::log(near_share / static_cast<double>(2 * near + 1));
  double sum = 0;
  for (std::size_t n = 1; n < all.pairs.size() && gain > 0; ++n) {
    const auto [low, high] = std::minmax(all.pairs[n - 1].second, all.pairs[n].second);
    if (high - low <= near) sum += gain;
  }
  return sum;
}

/// The odds against a pair: of parting it, of giving a unit to a free one, and of changing partners with another pair.
double odds_against(const GainTable& gains, const Assigned& all, std::size_t row, std::size_t column) {
  const double own = gains.at(row, column);
  double odds = std::exp(-own);
  for (const std::size_t other : all.free_columns) odds += std::exp(gains.at(row, other) - own);
  for (const std::size_t other : all.free_rows) odds += std::exp(gains.at(other, column) - own);
  for (const auto& [other_row, other_column] : all.pairs) {
    if (other_row == row) continue;
    const double both = own + gains.at(other_row, other_column);
    const double there = gains.at(row, other_column), back = gains.at(other_row, column);
    odds += std::exp(there + back - both) + std::exp(there - both) + std::exp(back - both);
  }
  return odds;
}

/// The probability that a row is left over, from what it would gain with a free column or with that of a pair.
double row_null(const GainTable& gains, const Assigned& all, std::size_t row) {
  double odds = 0;
  for (const std::size_t column : all.free_columns) odds += std::exp(gains.at(row, column));
  for (const auto& [other, column] : all.pairs)
    if (other != row) odds += std::exp(gains.at(row, column) - gains.at(other, column));
  return 1 / (1 + odds);
}

double column_null(const GainTable& gains, const Assigned& all, std::size_t column) {
  double odds = 0;
  for (const std::size_t row : all.free_rows) odds += std::exp(gains.at(row, column));
  for (const auto& [row, other] : all.pairs)
    if (other != column) odds += std::exp(gains.at(row, column) - gains.at(row, other));
  return 1 / (1 + odds);
}

double support_of(const BeadScorer& scorer, Range source, Range target) {
  double support = 0;
  for (const AnchorMatch& match : scorer.evidence(source, target).matches)
    if (match.source.kind != AnchorKind::punctuation) support += match.weight;
  return support;
}

Range single(Range units, std::size_t place) {
  const auto begin = units.begin + static_cast<std::uint32_t>(place);
  return {begin, begin + 1};
}

/// Null alignments of the units that no bead has: of the source side and of the target side.
std::pair<std::vector<Bead>, std::vector<Bead>> nulls_of(const GainTable& gains, const Assigned& all,
                                                         const std::vector<Bead>& beads, Range source, Range target) {
  std::vector<bool> has_source(source.size()), has_target(target.size());
  for (const Bead& bead : beads) {
    has_source[bead.source.begin - source.begin] = true;
    has_target[bead.target.begin - target.begin] = true;
  }
  std::pair<std::vector<Bead>, std::vector<Bead>> nulls;
  for (std::size_t row = 0; row < source.size(); ++row) {
    if (has_source[row]) continue;
    Bead& bead = nulls.first.emplace_back();
    bead.source = single(source, row);
    bead.confidence = row_null(gains, all, row);
  }
  for (std::size_t column = 0; column < target.size(); ++column) {
    if (has_target[column]) continue;
    Bead& bead = nulls.second.emplace_back();
    bead.target = single(target, column);
    bead.confidence = column_null(gains, all, column);
  }
  return nulls;
}

/// Marks as crossing all beads but the largest number of them that are in order. Returns the number of marked ones.
std::size_t mark_crossings(std::vector<Bead>& beads) {
  std::vector<std::uint32_t> targets;
  targets.reserve(beads.size());
  for (Bead& bead : beads) {
    targets.push_back(bead.target.begin);
    bead.mark = BeadMark::crossing;
  }
  const std::vector<std::size_t> in_order = longest_rising(targets);
  for (const std::size_t b : in_order) beads[b].mark = BeadMark::none;
  return beads.size() - in_order.size();
}

/// Puts the null alignments between the beads: source units at their place, target units before the first bead in
/// order that is behind them. Their empty sides are placed with those of all others (align.cpp).
std::vector<Bead> with_nulls(const std::vector<Bead>& beads, const std::vector<Bead>& source_nulls,
                             const std::vector<Bead>& target_nulls) {
  std::vector<Bead> all;
  auto source = source_nulls.begin(), target = target_nulls.begin();
  for (const Bead& bead : beads) {
    for (; source != source_nulls.end() && source->source.begin < bead.source.begin; ++source) all.push_back(*source);
    if (bead.mark == BeadMark::none)
      for (; target != target_nulls.end() && target->target.begin < bead.target.begin; ++target) all.push_back(*target);
    all.push_back(bead);
  }
  all.insert(all.end(), source, source_nulls.end());
  all.insert(all.end(), target, target_nulls.end());
  return all;
}

}  // namespace

std::optional<Stretch> reorder(const ReorderingText& text, const BeadScorer& scorer, const Priors& priors, Range source,
                               Range target) {
  const Weighing weighing(text, scorer, priors, source, target);
  const GainTable& gains = weighing.gains();
  const std::vector<std::size_t> column_of = best_assignment(gains);
  const Assigned all(column_of, target.size());
  Stretch stretch;
  stretch.advantage =
      std::log(reordering_prior) - weighing.path() + nearness(all, std::max(source.size(), target.size()));
  for (const auto& [row, column] : all.pairs) stretch.advantage += gains.at(row, column);
  if (stretch.advantage < least_advantage) return std::nullopt;

  std::vector<Bead> beads;
  for (const auto& [row, column] : all.pairs) {
    Bead bead;
    bead.source = single(source, row);
    bead.target = single(target, column);
    bead.confidence = 1 / (1 + odds_against(gains, all, row, column));
    bead.margin = std::max(0.0, 2 * bead.confidence - 1);
    if (bead.confidence < least_confidence || support_of(scorer, bead.source, bead.target) < least_support) continue;
    beads.push_back(std::move(bead));
  }
  if (mark_crossings(beads) < fewest_crossings) return std::nullopt;
  const auto [source_nulls, target_nulls] = nulls_of(gains, all, beads, source, target);
  stretch.beads = with_nulls(beads, source_nulls, target_nulls);
  return stretch;
}

}  // namespace jjak
