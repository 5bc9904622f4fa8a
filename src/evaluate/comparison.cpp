// Says how sure a difference between two runs is: bootstrap intervals, and a paired test.
#include <jjak/evaluate.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace jjak {
namespace {

constexpr std::size_t samples = 2'000;         // of the bootstrap
constexpr std::size_t exchanges = 9'999;       // random ones of the test
constexpr std::size_t most_differing = 13;     // so many units that differ are exchanged in all 2^n ways instead
constexpr std::uint64_t seed = 0x6A6A616B;     // "jjak"; any number does
constexpr double rounding = 1e-12;             // differences of F1 that are equal up to rounding
constexpr double two_sided_z = 1.95996398454;  // of the normal distribution, for 95 %

/// The t distribution's quantile for 95 %, both sides (Cornish-Fisher expansion; exact to .02 from three degrees on).
double two_sided_t(double degrees) {
  const double z = two_sided_z, z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z;
  return z + (z3 + z) / (4 * degrees) + (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees * degrees) +
         (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees * degrees * degrees);
}

/// The share of a bootstrap's values that lie below an interval of 95 %. Plain percentiles (.025) are too narrow for
/// few units; these are as wide as a t interval (expanded percentiles, Hesterberg 2015).
double tail_of(std::size_t units) {
  const auto n = static_cast<double>(units);
  return .5 * std::erfc(std::sqrt(n / (n - 1)) * two_sided_t(n - 1) / std::sqrt(2.0));
}

double quantile(const std::vector<double>& sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Interval interval_of(std::vector<double>& values, double tail) {
  std::sort(values.begin(), values.end());
  return {quantile(values, tail), quantile(values, 1 - tail)};
}

/// A number below `limit`, which is at most 2^32. The standard library's distributions differ between systems.
std::size_t below(std::size_t limit, std::mt19937_64& random) { return (random() >> 32) * limit >> 32; }

/// The sums of both runs over some units.
struct Sums {
  Score base, run;

  void add(const PairedScore& unit, bool exchanged) {
    base += exchanged ? unit.run : unit.base;
    run += exchanged ? unit.base : unit.run;
  }
  double difference() const { return run.f1() - base.f1(); }
};

void bootstrap(const std::vector<PairedScore>& units, Comparison& comparison) {
  if (units.size() < 2) return;
  std::mt19937_64 random(seed);
  std::vector<double> base, run, difference;
  for (std::size_t sample = 0; sample < samples; ++sample) {
    Sums sums;
    for (std::size_t i = 0; i < units.size(); ++i) sums.add(units[below(units.size(), random)], false);
    base.push_back(sums.base.f1());
    run.push_back(sums.run.f1());
    difference.push_back(sums.difference());
  }
  const double tail = tail_of(units.size());
  comparison.base_interval = interval_of(base, tail);
  comparison.run_interval = interval_of(run, tail);
  comparison.difference_interval = interval_of(difference, tail);
}

bool differ(const PairedScore& unit) {
  const auto counts = [](const Score& s) { return std::array{s.right_predicted, s.right_gold, s.predicted, s.gold}; };
  return counts(unit.base) != counts(unit.run);
}

/// The share of all exchanges of units between the runs that make the difference at least as large as it is.
double randomisation_test(const std::vector<PairedScore>& units) {
  Sums same;
  std::vector<PairedScore> differing;
  for (const PairedScore& unit : units) {
    if (differ(unit))
      differing.push_back(unit);
    else
      same.add(unit, false);
  }
  // `exchanged` says of a unit's index whether it is.
  const auto difference = [&](const auto& exchanged) {
    Sums sums = same;
    for (std::size_t i = 0; i < differing.size(); ++i) sums.add(differing[i], exchanged(i));
    return std::abs(sums.difference());
  };
  const double seen = difference([](std::size_t) { return false; }) - rounding;
  std::size_t as_large = 0;
  if (differing.size() <= most_differing) {
    const std::size_t all = std::size_t{1} << differing.size();
    for (std::size_t bits = 0; bits < all; ++bits)
      as_large += difference([bits](std::size_t i) { return (bits >> i & 1) != 0; }) >= seen;
    return static_cast<double>(as_large) / static_cast<double>(all);
  }
  std::mt19937_64 random(seed);
  for (std::size_t round = 0; round < exchanges; ++round)
    as_large += difference([&random](std::size_t) { return below(2, random) == 1; }) >= seen;
  return static_cast<double>(as_large + 1) / static_cast<double>(exchanges + 1);
}

}  // namespace

Comparison compare_runs(const std::vector<PairedScore>& units) {
  Sums sums;
  for (const PairedScore& unit : units) sums.add(unit, false);
  Comparison comparison;
  comparison.units = units.size();
  comparison.base = sums.base.f1();
  comparison.run = sums.run.f1();
  bootstrap(units, comparison);
  comparison.p = randomisation_test(units);
  return comparison;
}

}  // namespace jjak
