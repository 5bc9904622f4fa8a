// Finds lists whose lines stand in another order in the other language, and assigns their lines by what they say.
// The path of beads keeps the order of the text, so it finds few of their pairs, and some of them are wrong.
#include "align/reordering.hpp"

#include "align/corridor.hpp"
#include "base/rising.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jjak {
namespace {

constexpr double sure = .98;               // a 1-1 bead with this posterior is no hint at another order
constexpr double weak = .9;                // a bead below this posterior may belong to a list beside it
constexpr double least_weight = 3;         // nats of shared rare anchors that make two units a seed
constexpr double lead = 1.5;               // so many times the weight of the next best pair with one of the units
constexpr std::size_t fewest_seeds = 2;    // of a stretch that are out of order
constexpr std::uint32_t farthest = 512;    // beads of the path between the two sides of a seed
constexpr std::size_t longest = 512;       // units on one side of a stretch
constexpr std::size_t most_weighed = 100;  // stretches
constexpr std::size_t beside = 16;         // weak beads on each side of a stretch that may belong to it

/// Beads [first, last) of the path.
struct Interval {
  std::size_t first = 0, last = 0;
  std::vector<std::uint32_t> targets;  // of the seeds, by rising source unit
};

/// How many numbers have to go so that the others rise.
std::size_t out_of_order(const std::vector<std::uint32_t>& numbers) {
  return numbers.size() - longest_rising(numbers).size();
}

class ReorderingSearch {
 public:
  ReorderingSearch(const std::vector<Bead>& beads, const ReorderingText& text, const BeadScorer& scorer,
                   const Priors& priors)
      : beads_(beads), text_(text), scorer_(scorer), priors_(priors) {
    source_bead_.resize(text.source.size());
    target_bead_.resize(text.target.size());
    for (std::size_t b = 0; b < beads.size(); ++b) {
      for (std::uint32_t unit = beads[b].source.begin; unit < beads[b].source.end; ++unit) source_bead_[unit] = b;
      for (std::uint32_t unit = beads[b].target.begin; unit < beads[b].target.end; ++unit) target_bead_[unit] = b;
    }
  }

  /// The stretches that are better in another order, by rising place.
  std::vector<Stretch> find() const {
    std::vector<Stretch> found;
    std::size_t weighed = 0;
    const std::vector<Interval> all = intervals();
    for (auto interval = all.begin(); interval != all.end(); ++interval) {
      const std::size_t earliest = found.empty() ? 0 : found.back().last_bead;
      const std::size_t latest = interval + 1 == all.end() ? beads_.size() : (interval + 1)->first;
      if (out_of_order(interval->targets) < fewest_seeds || interval->first < earliest || !may_hold(*interval))
        continue;
      if (++weighed > most_weighed) break;
      const Interval wide = widened(*interval, earliest, latest);
      std::optional<Stretch> best = reordered(*interval);
      if (wide.first != interval->first || wide.last != interval->last) {
        std::optional<Stretch> other = reordered(wide);
        if (other && (!best || other->advantage > best->advantage)) best = std::move(other);
      }
      if (best) found.push_back(*std::move(best));
    }
    return found;
  }

 private:
  bool is_unsure(std::size_t bead) const {
    const Bead& each = beads_[bead];
    if (each.mark != BeadMark::none) return false;
    return each.confidence < sure || each.is_null() || (each.source.size() > 1 && each.target.size() > 1);
  }

  /// Pairs of units that are each other's best by their rare anchors, and by far.
  std::vector<Point> seeds() const {
    std::vector<Point> points;
    if (static_cast<std::size_t>(std::count_if(beads_.begin(), beads_.end(), [&](const Bead& bead) {
          return is_unsure(static_cast<std::size_t>(&bead - beads_.data()));
        })) < fewest_seeds)
      return points;
    points = rare_points(text_.bitext, text_.source, text_.target);
    std::erase_if(points, [&](const Point& point) {
      return !is_unsure(source_bead_[point.source]) || !is_unsure(target_bead_[point.target]);
    });
    struct Best {
      double first = 0, second = 0;
      void offer(double weight) {
        second = std::max(second, std::min(first, weight));
        first = std::max(first, weight);
      }
      bool is_led_by(double weight) const { return weight >= first && weight >= lead * second; }
    };
    std::vector<Best> sources(text_.source.size()), targets(text_.target.size());
    for (const Point& point : points) {
      sources[point.source].offer(point.weight);
      targets[point.target].offer(point.weight);
    }
    std::erase_if(points, [&](const Point& point) {
      return point.weight < least_weight || !sources[point.source].is_led_by(point.weight) ||
             !targets[point.target].is_led_by(point.weight);
    });
    return points;
  }

  /// The beads between the two sides of each seed. What overlaps is joined; a seed inside one bead of the path joins
  /// nothing.
  std::vector<Interval> intervals() const {
    const std::vector<Point> all = seeds();
    std::vector<Interval> joined;
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    for (const Point& seed : all) {
      const auto [first, last] = std::minmax(source_bead_[seed.source], target_bead_[seed.target]);
      if (last - first <= farthest) spans.emplace_back(first, last + 1);
    }
    std::sort(spans.begin(), spans.end());
    for (const auto& [first, last] : spans) {
      if (joined.empty() || joined.back().last <= first)
        joined.push_back({first, last, {}});
      else
        joined.back().last = std::max(joined.back().last, last);
    }
    for (const Point& seed : all) {
      const auto place = std::partition_point(
          joined.begin(), joined.end(), [&](const Interval& each) { return each.last <= source_bead_[seed.source]; });
      if (place != joined.end() && place->first <= target_bead_[seed.target] && target_bead_[seed.target] < place->last)
        place->targets.push_back(seed.target);
    }
    return joined;
  }

  Range units_of(const Interval& interval, Range Bead::*side) const {
    Range units{0, 0};
    for (std::size_t b = interval.first; b < interval.last; ++b) {
      const Range& each = beads_[b].*side;
      if (each.empty()) continue;
      if (units.empty()) units.begin = each.begin;
      units.end = each.end;
    }
    return units;
  }

  /// Whether a stretch is short enough and free of pins.
  bool may_hold(const Interval& interval) const {
    const auto first = beads_.begin() + static_cast<std::ptrdiff_t>(interval.first);
    const auto last = beads_.begin() + static_cast<std::ptrdiff_t>(interval.last);
    return std::all_of(first, last, [](const Bead& bead) { return bead.mark == BeadMark::none; }) &&
           units_of(interval, &Bead::source).size() <= longest && units_of(interval, &Bead::target).size() <= longest;
  }

  /// With the weak beads on both sides, up to its neighbours: the lines of a list that the path happens to put in
  /// order, or leaves over.
  Interval widened(const Interval& interval, std::size_t earliest, std::size_t latest) const {
    const auto is_weak = [&](std::size_t bead) {
      return beads_[bead].mark == BeadMark::none && (beads_[bead].is_null() || beads_[bead].confidence < weak);
    };
    Interval wide = interval;
    while (wide.first > earliest && interval.first - wide.first < beside && is_weak(wide.first - 1)) --wide.first;
    while (wide.last < latest && wide.last - interval.last < beside && is_weak(wide.last)) ++wide.last;
    return may_hold(wide) ? wide : interval;
  }

  std::optional<Stretch> reordered(const Interval& interval) const {
    const Range source = units_of(interval, &Bead::source), target = units_of(interval, &Bead::target);
    if (source.empty() || target.empty()) return std::nullopt;
    std::optional<Stretch> stretch = reorder(text_, scorer_, priors_, source, target);
    if (!stretch) return stretch;
    stretch->first_bead = interval.first;
    stretch->last_bead = interval.last;
    return stretch;
  }

  const std::vector<Bead>& beads_;
  const ReorderingText& text_;
  const BeadScorer& scorer_;
  const Priors& priors_;
  std::vector<std::size_t> source_bead_, target_bead_;  // by unit
};

}  // namespace

SettledBeads unsettled(std::vector<Bead> beads) {
  const std::size_t count = beads.size();
  return {std::move(beads), std::vector<bool>(count)};
}

SettledBeads with_reorderings(std::vector<Bead> beads, const ReorderingText& text, const BeadScorer& scorer,
                              const Priors& priors) {
  std::vector<Stretch> stretches = ReorderingSearch(beads, text, scorer, priors).find();
  if (stretches.empty()) return unsettled(std::move(beads));
  SettledBeads all;
  std::size_t next = 0;
  const auto copy_until = [&](std::size_t end) {
    for (; next < end; ++next) all.beads.push_back(std::move(beads[next]));
    all.is_settled.resize(all.beads.size(), false);
  };
  for (Stretch& stretch : stretches) {
    copy_until(stretch.first_bead);
    std::move(stretch.beads.begin(), stretch.beads.end(), std::back_inserter(all.beads));
    all.is_settled.resize(all.beads.size(), true);
    next = stretch.last_bead;
  }
  copy_until(beads.size());
  return all;
}

}  // namespace jjak
