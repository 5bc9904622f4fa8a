// Calibration, compared with values computed by hand.
#include <jjak/evaluate.hpp>

#include <cmath>

#include "model/sample.hpp"
#include "support/catch.hpp"

using namespace jjak;
using sample::bead;

TEST_CASE("the calibration error is the mean distance of confidence and accuracy, by bin") {
  const std::vector<Bead> gold{bead({0, 1}, {0, 1}, 1), bead({1, 2}, {1, 2}, 1), bead({2, 3}, {2, 3}, 1)};
  const std::vector<Bead> predicted{bead({0, 1}, {0, 1}, .95), bead({1, 2}, {1, 2}, .91), bead({2, 3}, {3, 4}, .24),
                                    bead({3, 4}, {2, 3}, .25)};
  const Calibration calibration = score_beads(gold, predicted).calibration;
  CHECK(calibration.beads() == 4);
  CHECK(calibration.by_confidence[9].beads == 2);
  CHECK(calibration.by_confidence[9].right == 2);
  CHECK(calibration.by_confidence[2].confidence == Approx(.49));
  CHECK(calibration.error() == Approx((.14 + .49) / 4));
}

TEST_CASE("errors inside one bin cancel out") {
  const std::vector<Bead> gold{bead({0, 1}, {0, 1}, 1)};
  const std::vector<Bead> predicted{bead({0, 1}, {0, 1}, .5), bead({1, 2}, {1, 2}, .5)};
  CHECK(score_beads(gold, predicted).calibration.error() == Approx(0).margin(1e-12));
}

TEST_CASE("sure beads are those above .99, not those at it") {
  const std::vector<Bead> gold{bead({0, 1}, {0, 1}, 1), bead({1, 2}, {1, 2}, 1)};
  const std::vector<Bead> predicted{bead({0, 1}, {0, 1}, 1), bead({1, 2}, {2, 3}, .995), bead({2, 3}, {1, 2}, .99)};
  const Calibration calibration = score_beads(gold, predicted).calibration;
  CHECK(calibration.sure.beads == 2);
  CHECK(calibration.sure_precision() == .5);
}

TEST_CASE("null alignments have a calibration of their own") {
  const std::vector<Bead> beads{bead({0, 1}, {0, 0}, .3), bead({1, 1}, {0, 1}, 1)};
  const BeadScores scores = score_beads(beads, beads);
  CHECK(scores.calibration.beads() == 0);
  CHECK(scores.calibration.error() == 0);
  CHECK(scores.calibration.sure_precision() == 0);
  CHECK(scores.null_calibration.beads() == 2);
  CHECK(scores.null_calibration.error() == Approx(.35));
  CHECK(scores.null_calibration.sure_precision() == 1);
}

TEST_CASE("a null alignment is right when no gold bead with two sides has its unit") {
  // The gold has one bead for two null alignments, and leaves the source unit 4 out.
  const std::vector<Bead> gold{bead({0, 1}, {0, 1}, 1), bead({1, 3}, {1, 1}, 1), bead({3, 4}, {1, 3}, 1)};
  const std::vector<Bead> predicted{bead({1, 2}, {1, 1}, .9), bead({2, 3}, {1, 1}, .9), bead({4, 5}, {3, 3}, .9),
                                    bead({3, 4}, {3, 3}, .9), bead({4, 4}, {2, 3}, .9), bead({5, 5}, {3, 4}, .9)};
  const Calibration nulls = score_beads(gold, predicted).null_calibration;
  CHECK(nulls.by_confidence[9].beads == 6);
  CHECK(nulls.by_confidence[9].right == 4);
  CHECK(nulls.error() == Approx(.9 - 4.0 / 6));
}

TEST_CASE("invalid confidences fall into the outer bins") {
  const std::vector<Bead> predicted{bead({0, 1}, {0, 1}, -3), bead({1, 2}, {1, 2}, 7),
                                    bead({2, 3}, {2, 3}, std::nan(""))};
  const Calibration calibration = score_beads({}, predicted).calibration;
  CHECK(calibration.by_confidence[0].beads == 2);
  CHECK(calibration.by_confidence[9].beads == 1);
  CHECK(calibration.error() == Approx(1.0 / 3));
}

TEST_CASE("calibration of documents is added by bead, not by document") {
  const std::vector<Bead> gold{bead({0, 1}, {0, 1}, 1)};
  BeadScores scores = score_beads(gold, {bead({0, 1}, {0, 1}, .8)});
  scores += score_beads(gold, {bead({0, 1}, {1, 2}, .8), bead({1, 2}, {0, 1}, .8)});
  CHECK(scores.calibration.beads() == 3);
  CHECK(scores.calibration.error() == Approx((2.4 - 1) / 3));
}
