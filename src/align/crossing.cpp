// Finds moved text: aligns runs of units that are left over on both sides, and keeps the beads that are almost certain.
#include "align/crossing.hpp"

#include "dp/marginals.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace jjak {
namespace {

// The constants keep precision high. Of pairs of runs with log odds (before the prior) above 14, those of the sample
// collection and of news with moved blocks are nearly all right. Below 14, most are similar by chance, in long
// documents and in verse.
constexpr double most_confidence = 1 - 1e-9;  // only people are certain (Bead::is_fixed)
constexpr double crossing_prior = 1e-5;       // probability that a left-over run was moved to one given other place
constexpr double almost_sure = .9;            // minimal probability that two runs belong together
constexpr double least_confidence = .5;       // minimal confidence of a bead between two such runs
constexpr std::uint32_t reach = 100;          // target units on each side of the path that are searched
constexpr std::uint32_t longest = 512;        // units of a run; a longer one is missing text, and not moved text
constexpr double largest_log_odds = 300;      // keeps exp() finite
constexpr double least_null = 1e-6;           // minimal null probability of a unit that the path leaves over

constexpr std::size_t one_none = 1, none_one = 2;  // bead types

/// Neighbouring units of one side that the path leaves over.
struct Run {
  Range units;
  std::uint32_t place = 0;     // number of beads with two sides before it; runs of the same place do not cross
  std::uint32_t opposite = 0;  // the unit of the other side at which the path passes
};

/// Everything that is left over on one side.
struct Side {
  std::vector<Run> runs;          // in ascending order of units
  std::vector<std::size_t> bead;  // by unit: index of its null alignment
  std::vector<double> odds;       // by unit: sum over all its possible beads, against being left over

  explicit Side(std::size_t units) : bead(units), odds(units) {}

  void add(std::uint32_t unit, const Run& where, std::size_t index, double null) {
    bead[unit] = index;
    odds[unit] = 1 / std::max(null, least_null);
    if (!runs.empty() && runs.back().units.end == unit && runs.back().place == where.place)
      ++runs.back().units.end;
    else
      runs.push_back({{unit, unit + 1}, where.place, where.opposite});
  }
};

/// A bead between two runs.
struct Link {
  Range source, target;
  double posterior = 0;  // if the runs belong together
  double odds = 0;       // of all beads between the two runs together, against leaving their units unaligned
};

/// The entries for a range of units.
template <class Value>
std::span<Value> part(std::vector<Value>& values, Range units) {
  return {values.data() + units.begin, values.data() + units.end};
}

class CrossingSearch {
 public:
  CrossingSearch(const std::vector<Bead>& beads, const std::vector<bool>& is_settled, const BeadScorer& scorer,
                 const Priors& priors, std::size_t source, std::size_t target, double null_reward)
      : scorer_(scorer), null_reward_(null_reward), sources_(source), targets_(target) {
    null_score_ = {static_cast<float>(std::log(priors[one_none])), static_cast<float>(std::log(priors[none_one]))};
    std::uint32_t place = 0;
    for (std::size_t b = 0; b < beads.size(); ++b) {
      const Bead& bead = beads[b];
      if (!bead.is_null())
        ++place;
      else if (is_settled[b])
        continue;
      else if (bead.mark == BeadMark::none && bead.target.empty())
        sources_.add(bead.source.begin, {{}, place, bead.target.begin}, b, bead.confidence);
      else if (bead.mark == BeadMark::none)
        targets_.add(bead.target.begin, {{}, place, bead.source.begin}, b, bead.confidence);
    }
  }

  /// Returns the crossing beads that are almost certain. They share no unit, because the shares of each unit sum to 1.
  std::vector<Bead> find() {
    if (sources_.runs.empty() || targets_.runs.empty()) return {};
    std::vector<Link> links;
    for (const Run& source : sources_.runs)
      for (const Run& target : within_reach(source))
        if (target.place != source.place && source.units.size() <= longest && target.units.size() <= longest)
          align(source.units, target.units, links);
    for (const Link& link : links) {
      for (double& odds : part(sources_.odds, link.source)) odds += link.odds;
      for (double& odds : part(targets_.odds, link.target)) odds += link.odds;
    }
    std::vector<Bead> beads;
    for (const Link& link : links) {
      double all = 0;
      for (const double odds : part(sources_.odds, link.source)) all = std::max(all, odds);
      for (const double odds : part(targets_.odds, link.target)) all = std::max(all, odds);
      Bead bead;
      bead.confidence = std::min(link.posterior * link.odds / all, most_confidence);
      if (link.odds < almost_sure * all || bead.confidence < least_confidence) continue;
      bead.source = link.source;
      bead.target = link.target;
      bead.margin = 2 * bead.confidence - 1;
      bead.mark = BeadMark::crossing;
      beads.push_back(std::move(bead));
    }
    return beads;
  }

  const Side& sources() const { return sources_; }
  const Side& targets() const { return targets_; }

 private:
  std::span<const Run> within_reach(const Run& source) const {
    const auto first = std::partition_point(targets_.runs.begin(), targets_.runs.end(),
                                            [&](const Run& run) { return run.units.end + reach < source.opposite; });
    const auto last = std::partition_point(first, targets_.runs.end(),
                                           [&](const Run& run) { return run.units.begin <= source.opposite + reach; });
    return {first, last};
  }

  /// Aligns two runs with each other, in order.
  void align(Range source, Range target, std::vector<Link>& links) const {
    const dp::Grid all = dp::rectangle(source, target, targets_.bead.size());
    dp::StepTable scores(all);
    scorer_.fill(all, dp::all_rows(all), scores);
    const dp::Grid grid(dp::whole(source.size(), target.size()), target.size());
    dp::StepTable table(grid);
    for (std::uint32_t i = 0; i <= source.size(); ++i)
      for (std::uint32_t j = 0; j <= target.size(); ++j)
        for (std::size_t t = 0; t < bead_types.size(); ++t) {
          const auto [height, width] = bead_types[t];
          if (height > i || width > j) continue;
          table.at(grid.index(i, j), t) = height == 0  ? null_score_.second
                                          : width == 0 ? null_score_.first
                                                       : scores.at(all.index(source.begin + i, target.begin + j), t);
        }
    dp::StepTable posteriors = table;
    dp::to_posteriors(grid, posteriors, 1, 1);
    double log_odds = std::log(crossing_prior);
    const std::size_t before = links.size();
    for (const dp::Step& step : dp::best_path(grid, gains_of(grid, posteriors, null_reward_))) {
      const auto [height, width] = bead_types[step.type];
      if (height == 0 || width == 0) continue;
      const std::size_t cell = grid.index(step.i, step.j);
      log_odds +=
          double{table.at(cell, step.type)} - height * double{null_score_.first} - width * double{null_score_.second};
      const auto i = source.begin + static_cast<std::uint32_t>(step.i),
                 j = target.begin + static_cast<std::uint32_t>(step.j);
      links.push_back({{i - height, i}, {j - width, j}, double{posteriors.at(cell, step.type)}, 0});
    }
    const double odds = std::exp(std::min(log_odds, largest_log_odds));
    for (std::size_t n = before; n < links.size(); ++n) links[n].odds = odds;
  }

  const BeadScorer& scorer_;
  double null_reward_;
  std::pair<float, float> null_score_;  // of a source unit, of a target unit
  Side sources_, targets_;
};

}  // namespace

std::vector<Bead> with_crossings(SettledBeads settled, const BeadScorer& scorer, const Priors& priors,
                                 std::size_t source, std::size_t target, double null_reward) {
  std::vector<Bead> beads = std::move(settled.beads);
  CrossingSearch search(beads, settled.is_settled, scorer, priors, source, target, null_reward);
  const std::vector<Bead> crossings = search.find();
  if (crossings.empty()) return beads;
  std::vector<bool> is_gone(beads.size());
  for (const Bead& crossing : crossings) {
    for (std::uint32_t unit = crossing.source.begin; unit < crossing.source.end; ++unit)
      is_gone[search.sources().bead[unit]] = true;
    for (std::uint32_t unit = crossing.target.begin; unit < crossing.target.end; ++unit)
      is_gone[search.targets().bead[unit]] = true;
  }
  for (const Bead& crossing : crossings) {
    const std::size_t index = search.sources().bead[crossing.source.begin];
    beads[index] = crossing;
    is_gone[index] = false;
  }
  std::vector<Bead> kept;
  for (std::size_t b = 0; b < beads.size(); ++b)
    if (!is_gone[b]) kept.push_back(std::move(beads[b]));
  return kept;
}

}  // namespace jjak
