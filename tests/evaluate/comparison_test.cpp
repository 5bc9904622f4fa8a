// Intervals and tests of two runs, checked by simulation: runs whose true scores are known.
#include <jjak/evaluate.hpp>

#include <cmath>
#include <cstddef>
#include <random>
#include <vector>

#include "support/catch.hpp"

using jjak::Comparison;
using jjak::PairedScore;

namespace {

/// Documents with 1 to 40 gold beads each. A run finds a bead with a probability that varies by document around its
/// mean; both runs find the same documents difficult.
class Runs {
 public:
  explicit Runs(unsigned seed) : random_(seed) {}

  std::vector<PairedScore> documents(std::size_t count, double base, double run) {
    std::vector<PairedScore> out(count);
    for (PairedScore& each : out) {
      const std::size_t beads = 1 + random_() % 40;
      const double ease = (share() - .5) * .2;
      for (std::size_t bead = 0; bead < beads; ++bead) {
        take(each.base, base + ease);
        take(each.run, run + ease);
      }
    }
    return out;
  }

 private:
  double share() { return static_cast<double>(random_()) / 4294967296.0; }
  void take(jjak::Score& score, double probability) {
    const bool right = share() < probability;
    ++score.gold;
    ++score.predicted;
    score.right_gold += right;
    score.right_predicted += right;
  }

  std::mt19937 random_;
};

bool holds(const jjak::Interval& interval, double value) { return interval.low <= value && value <= interval.high; }

}  // namespace

TEST_CASE("intervals of two runs hold the true values in about 95 of 100 cases") {
  constexpr std::size_t documents = 20;
  constexpr int rounds = 150;
  int base = 0, run = 0, difference = 0;
  Runs runs(1);
  for (int round = 0; round < rounds; ++round) {
    const Comparison comparison = jjak::compare_runs(runs.documents(documents, .8, .84));
    base += holds(comparison.base_interval, .8);
    run += holds(comparison.run_interval, .84);
    difference += holds(comparison.difference_interval, .04);
  }
  // Three standard errors of a share of .95 in 150 rounds are .053.
  for (const int held : {base, run, difference}) {
    CHECK(held >= static_cast<int>(rounds * (.95 - .053)));
    CHECK(held <= static_cast<int>(rounds * (.95 + .053)));
  }
}

TEST_CASE("the paired test finds a difference in equal runs in about 5 of 100 cases, and a real one nearly always") {
  constexpr int rounds = 120;
  int false_alarms = 0, found = 0;
  Runs runs(7);
  for (int round = 0; round < rounds; ++round) {
    false_alarms += jjak::compare_runs(runs.documents(8, .8, .8)).p <= .05;
    found += jjak::compare_runs(runs.documents(8, .6, .9)).p <= .05;
  }
  CHECK(false_alarms <= static_cast<int>(rounds * .05 + 3 * std::sqrt(rounds * .05 * .95)));
  CHECK(false_alarms >= 1);
  CHECK(found >= rounds * 9 / 10);
}

TEST_CASE("runs are compared by the counts of all units together") {
  const PairedScore one{{1, 1, 1, 2}, {2, 2, 2, 2}}, other{{0, 0, 1, 2}, {2, 2, 2, 2}};
  const Comparison comparison = jjak::compare_runs({one, other});
  CHECK(comparison.units == 2);
  CHECK(comparison.base == Approx(1.0 / 3));
  CHECK(comparison.run == 1);
  // Of the four ways to exchange the two units, two have the largest difference.
  CHECK(comparison.p == Approx(.5));
}

TEST_CASE("equal runs do not differ, and one unit or none gives no interval") {
  const PairedScore same{{3, 3, 4, 4}, {3, 3, 4, 4}};
  const Comparison comparison = jjak::compare_runs({same, same, same});
  CHECK(comparison.p == 1);
  CHECK(comparison.difference_interval.low == 0);
  CHECK(comparison.difference_interval.high == 0);
  for (const std::size_t count : {std::size_t{0}, std::size_t{1}}) {
    const Comparison few = jjak::compare_runs(std::vector<PairedScore>(count, same));
    CHECK(few.p == 1);
    CHECK(few.run_interval.low == 0);
    CHECK(few.run_interval.high == 1);
    CHECK(few.difference_interval.low == -1);
  }
}

TEST_CASE("the same units give the same comparison") {
  const std::vector<PairedScore> units = Runs(3).documents(40, .8, .82);
  const Comparison first = jjak::compare_runs(units), second = jjak::compare_runs(units);
  CHECK(first.p == second.p);
  CHECK(first.difference_interval.low == second.difference_interval.low);
  CHECK(first.run_interval.high == second.run_interval.high);
}
