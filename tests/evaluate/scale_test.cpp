// Ladders of whole books must not take a coffee break.
#include <jjak/evaluate.hpp>

#include "model/sample.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <chrono>

using namespace jjak;

namespace {

/// `count` beads of two English and one Korean sentence, one sentence further on than the other list when `shifted`.
std::vector<Bead> ladder_of(std::uint32_t count, bool shifted) {
  std::vector<Bead> beads;
  const std::uint32_t by = shifted ? 1 : 0;
  for (std::uint32_t i = 0; i < count; ++i) beads.push_back(sample::bead({2 * i + by, 2 * i + 2 + by}, {i, i + 1}, 1));
  return beads;
}

/// The fastest of three runs: a busy machine makes some slower, none faster.
std::chrono::duration<double> time_of(std::uint32_t count) {
  const std::vector<Bead> gold = ladder_of(count, false), predicted = ladder_of(count, true);
  auto fastest = std::chrono::duration<double>::max();
  for (int run = 0; run < 3; ++run) {
    const auto start = std::chrono::steady_clock::now();
    const BeadScores scores = score_beads(gold, predicted);
    fastest = std::min<std::chrono::duration<double>>(fastest, std::chrono::steady_clock::now() - start);
    CHECK(scores.lax.right_predicted == count);
    CHECK(scores.strict.right_predicted == 0);
  }
  return fastest;
}

}  // namespace

TEST_CASE("scoring takes time in proportion to the beads") {
  // Sixteen times the beads: a quadratic way would take 256 times as long.
  const auto small = time_of(5'000), large = time_of(80'000);
  INFO(small.count() << " s, then " << large.count() << " s");
  CHECK(large.count() < 64 * std::max(small.count(), 1e-4));
}

TEST_CASE("one gold bead over everything does not multiply the work") {
  constexpr std::uint32_t count = 20'000;
  const std::vector<Bead> gold{sample::bead({0, 2 * count}, {0, count}, 1)};
  const BeadScores scores = score_beads(gold, ladder_of(count, false));
  CHECK(scores.lax.right_predicted == count);
  CHECK(scores.lax.right_gold == 1);
  CHECK(scores.lax.precision() == 1);
}

TEST_CASE("an empty prediction finds nothing, and nothing in it is wrong") {
  const BeadScores scores = score_beads(ladder_of(3, false), {});
  CHECK(scores.strict.gold == 3);
  CHECK(scores.strict.predicted == 0);
  CHECK(scores.strict.recall() == 0);
  CHECK(scores.lax.right_gold == 0);
  CHECK(scores.by_type.at("2-1").gold == 3);
}
