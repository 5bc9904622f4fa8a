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

TEST_CASE("null alignments do not count for calibration") {
  const std::vector<Bead> beads{bead({0, 1}, {0, 0}, .3), bead({1, 1}, {0, 1}, 1)};
  const Calibration calibration = score_beads(beads, beads).calibration;
  CHECK(calibration.beads() == 0);
  CHECK(calibration.error() == 0);
  CHECK(calibration.sure_precision() == 0);
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
