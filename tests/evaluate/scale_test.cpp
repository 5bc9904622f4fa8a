// Scores of very long ladders, as long as books.
#include <jjak/evaluate.hpp>

#include "model/sample.hpp"
#include "support/catch.hpp"

using namespace jjak;

namespace {

/// `count` beads of two English sentences and one Korean one. `shifted` moves all beads one sentence further.
std::vector<Bead> ladder_of(std::uint32_t count, bool shifted) {
  std::vector<Bead> beads;
  const std::uint32_t by = shifted ? 1 : 0;
  for (std::uint32_t i = 0; i < count; ++i) beads.push_back(sample::bead({2 * i + by, 2 * i + 2 + by}, {i, i + 1}, 1));
  return beads;
}

}  // namespace

TEST_CASE("a ladder that is one sentence off is wrong everywhere, but overlaps everywhere") {
  constexpr std::uint32_t count = 80'000;
  const BeadScores scores = score_beads(ladder_of(count, false), ladder_of(count, true));
  CHECK(scores.lax.right_predicted == count);
  CHECK(scores.strict.right_predicted == 0);
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
