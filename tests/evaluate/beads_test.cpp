// Scores of beads, compared with values computed by hand.
#include <jjak/evaluate.hpp>

#include "model/sample.hpp"
#include "support/catch.hpp"

using namespace jjak;
using sample::bead;

TEST_CASE("equal beads all count as right, and null alignments count only by type") {
  const std::vector<Bead> beads{bead({0, 1}, {0, 1}, 1), bead({1, 3}, {1, 2}, 1), bead({3, 3}, {2, 3}, 1)};
  const BeadScores scores = score_beads(beads, beads);
  CHECK(scores.documents == 1);
  CHECK(scores.strict.f1() == 1);
  CHECK(scores.strict.gold == 2);
  CHECK(scores.lax.f1() == 1);
  CHECK(scores.by_type.at("0-1").gold == 1);
  CHECK(scores.by_type.at("0-1").right_predicted == 1);
}

TEST_CASE("strict needs equal sides, lax an overlap on both sides") {
  const std::vector<Bead> gold{bead({0, 2}, {0, 1}, 1), bead({2, 3}, {1, 2}, 1), bead({3, 4}, {2, 2}, 1)};
  const std::vector<Bead> predicted{bead({0, 1}, {0, 1}, 1), bead({1, 3}, {1, 2}, 1), bead({3, 4}, {2, 3}, 1)};
  const BeadScores scores = score_beads(gold, predicted);
  CHECK(scores.strict.right_predicted == 0);
  CHECK(scores.strict.f1() == 0);
  CHECK(scores.lax.right_predicted == 2);
  CHECK(scores.lax.right_gold == 2);
  CHECK(scores.lax.precision() == Approx(2.0 / 3));
  CHECK(scores.lax.recall() == 1);
  CHECK(scores.lax.f1() == Approx(.8));
  CHECK(scores.by_type.at("1-0").gold == 1);
  CHECK(scores.by_type.at("1-0").predicted == 0);
  CHECK(scores.by_type.at("1-1").predicted == 2);
}

TEST_CASE("an overlap on one side only does not count") {
  const BeadScores scores = score_beads({bead({0, 1}, {0, 1}, 1), bead({1, 2}, {1, 2}, 1)},
                                        {bead({0, 1}, {1, 2}, 1), bead({1, 2}, {0, 1}, 1)});
  CHECK(scores.lax.right_predicted == 0);
  CHECK(scores.lax.right_gold == 0);
}

TEST_CASE("repeated beads count each time in the totals, but once as right") {
  const BeadScores scores = score_beads({bead({0, 1}, {0, 1}, 1)}, {bead({0, 1}, {0, 1}, 1), bead({0, 1}, {0, 1}, 1)});
  CHECK(scores.strict.right_predicted == 1);
  CHECK(scores.strict.predicted == 2);
  CHECK(scores.strict.precision() == .5);
  CHECK(scores.strict.recall() == 1);
  CHECK(scores.by_type.at("1-1").right_predicted == 2);
}

TEST_CASE("an empty side is equal at any place") {
  const BeadScores scores = score_beads({bead({4, 4}, {2, 3}, 1)}, {bead({0, 0}, {2, 3}, 1)});
  CHECK(scores.by_type.at("0-1").right_gold == 1);
}

TEST_CASE("gaps between the targets of one source index are no overlap") {
  const std::vector<Bead> gold{bead({0, 1}, {0, 1}, 1), bead({0, 1}, {4, 5}, 1), bead({0, 1}, {1, 2}, 1)};
  CHECK(score_beads(gold, {bead({0, 1}, {2, 4}, 1)}).lax.right_predicted == 0);
  CHECK(score_beads(gold, {bead({0, 1}, {1, 4}, 1)}).lax.right_predicted == 1);
  CHECK(score_beads(gold, {bead({0, 1}, {3, 5}, 1)}).lax.right_predicted == 1);
}

TEST_CASE("two empty ladders score 0 without a division by zero") {
  const BeadScores scores = score_beads({}, {});
  CHECK(scores.strict.precision() == 0);
  CHECK(scores.strict.recall() == 0);
  CHECK(scores.lax.f1() == 0);
}

TEST_CASE("scores of documents are added") {
  const std::vector<Bead> one{bead({0, 1}, {0, 1}, 1)}, other{bead({0, 2}, {0, 1}, 1)};
  BeadScores scores = score_beads(one, one);
  scores += score_beads(one, other);
  CHECK(scores.documents == 2);
  CHECK(scores.strict.precision() == .5);
  CHECK(scores.lax.precision() == 1);
  CHECK(scores.by_type.at("1-1").gold == 2);
  CHECK(scores.by_type.at("2-1").predicted == 1);
}
