// How sure a trial score is, by how much text there was.
#include "link/strategy.hpp"
#include "support/catch.hpp"

namespace jjak::linking {

TEST_CASE("the more text there was, the surer a score is") {
  CHECK(probability_of(0, 100) == 0);
  for (const double high : {.18, .25, .4, 1.0}) {
    CHECK(probability_of(high, 100) > probability_of(high, 30));
    CHECK(probability_of(high, 30) > probability_of(high, 13));
    CHECK(probability_of(high, 13) > .5);
    CHECK(probability_of(high, 1000) < 1);
  }
  for (const double low : {.05, .1, .16}) {
    CHECK(probability_of(low, 100) < probability_of(low, 30));
    CHECK(probability_of(low, 30) < probability_of(low, 13));
    CHECK(probability_of(low, 13) < .5);
  }
}

}  // namespace jjak::linking
