// Confidence of null alignments.
#include "confidence/null_alignments.hpp"

#include <vector>

#include "support/catch.hpp"

using jjak::Bead;
using jjak::Range;

namespace {

Bead bead(Range source, Range target) {
  Bead made;
  made.source = source;
  made.target = target;
  return made;
}

}  // namespace

TEST_CASE("null alignments of a side are counted between beads of two sides", "[confidence]") {
  std::vector<Bead> beads{bead({0, 1}, {0, 0}), bead({1, 1}, {0, 1}), bead({1, 2}, {1, 1}), bead({2, 3}, {1, 2}),
                          bead({3, 4}, {2, 2}), bead({4, 5}, {6, 7}), bead({5, 6}, {2, 2})};
  CHECK(jjak::null_runs(beads) == std::vector<std::uint32_t>{2, 1, 2, 0, 1, 0, 1});
  beads[5].mark = jjak::BeadMark::crossing;
  CHECK(jjak::null_runs(beads) == std::vector<std::uint32_t>{2, 1, 2, 0, 2, 0, 2});
  CHECK(jjak::null_runs({}).empty());
}

TEST_CASE("a null alignment is never certain, and surer in company", "[confidence]") {
  CHECK(jjak::confidence_of_null(0, 1) == 0);
  CHECK(jjak::confidence_of_null(.5, 1) == Approx(.5).margin(.02));
  CHECK(jjak::confidence_of_null(1, 1) < .99);
  CHECK(jjak::confidence_of_null(1, 4) > jjak::confidence_of_null(1, 1));
}
