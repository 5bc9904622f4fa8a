// Confidence of a text in one piece against the paragraphs of another one.
#include "confidence/whole_text.hpp"
#include "confidence/calibrated.hpp"

#include <vector>

#include "support/beads.hpp"
#include "support/catch.hpp"

using jjak::Bead;
using jjak::Range;

TEST_CASE("a whole text is sure when every paragraph has a sentence that is linked", "[confidence]") {
  const std::vector<Range> three{{0, 1}, {1, 3}, {3, 4}}, one{{0, 3}};
  const std::vector<Bead> linked{bead({0, 1}, {0, 1}, .99), bead({1, 2}, {1, 2}, .99), bead({2, 3}, {2, 2}, .9),
                                 bead({3, 4}, {2, 3}, .99)};
  CHECK(jjak::confidence_of_whole({three, one}, linked) > .8);

  std::vector<Bead> left_out = linked;
  left_out[3] = bead({3, 4}, {3, 3}, .99);  // the last paragraph has no counterpart
  CHECK(jjak::confidence_of_whole({three, one}, left_out) < .3);
}

TEST_CASE("paragraphs without sentences do not count in a whole text", "[confidence]") {
  const std::vector<Range> source{{0, 1}, {1, 1}}, target{{0, 1}};
  CHECK(jjak::confidence_of_whole({source, target}, {bead({0, 1}, {0, 1}, .999)}) > .9);
}

TEST_CASE("a text of thirty times the other's length does not render it", "[confidence]") {
  CHECK(jjak::probability_of_length(0) > .97);
  CHECK(jjak::probability_of_length(2) == Approx(.87).margin(.01));
  CHECK(jjak::probability_of_length(-16) < 1e-6);
}

TEST_CASE("calibration draws posteriors to the middle and keeps certainty", "[confidence]") {
  CHECK(jjak::calibrated(0) == 0);
  CHECK(jjak::calibrated(1) == 1);
  CHECK(jjak::calibrated(.5) == Approx(.5));
  CHECK(jjak::calibrated(.99) == Approx(.9087).margin(1e-3));
  CHECK(jjak::probability_of(jjak::log_odds_of(.3, 1e-3)) == Approx(.3));
  CHECK(jjak::log_odds_of(0, 1e-3) == Approx(jjak::log_odds_of(1e-3, 1e-3)));
}
