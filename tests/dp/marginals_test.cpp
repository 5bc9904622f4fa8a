// Rivals, margins and null probabilities from a table of posteriors.
#include "dp/marginals.hpp"

#include "support/catch.hpp"

namespace dp = jjak::dp;
using jjak::Marginals;

namespace {

constexpr std::size_t one_one = 0, one_none = 1, none_one = 2, two_one = 4;

/// A table in which every step is possible, with probability 0.
dp::StepTable nothing(const dp::Grid& grid) {
  dp::StepTable table(grid);
  for (std::size_t i = 0; i <= grid.rows(); ++i)
    for (std::size_t j = 0; j <= grid.columns(); ++j)
      for (std::size_t t = 0; t < jjak::bead_types.size(); ++t)
        if (i >= jjak::bead_types[t].source && j >= jjak::bead_types[t].target) table.at(grid.index(i, j), t) = 0;
  return table;
}

}  // namespace

TEST_CASE("a bead's rival is the most probable other bead with any of its units") {
  const dp::Grid grid(dp::whole(2, 2), 2);
  dp::StepTable table = nothing(grid);
  table.at(grid.index(1, 1), one_one) = .6F;
  table.at(grid.index(2, 2), one_one) = .6F;
  table.at(grid.index(2, 1), two_one) = .3F;
  table.at(grid.index(2, 2), two_one) = .1F;
  const Marginals marginals(grid, table);
  CHECK(marginals.margin_of({one_one, 1, 1}) == Approx(.3));
  CHECK(marginals.margin_of({one_one, 2, 2}) == Approx(.3));
  CHECK(marginals.margin_of({two_one, 2, 1}) == 0);  // .3 - .6
  CHECK(marginals.posterior_of({two_one, 2, 1}) == Approx(.3));
  const Marginals::Rival rival = marginals.rival_of({one_one, 1, 1});
  CHECK(rival.posterior == Approx(.3));
  CHECK(rival.step.type == two_one);
  CHECK(rival.step.i == 2);
  CHECK(rival.step.j == 1);
}

TEST_CASE("a null alignment is the same at any place on the other side") {
  const dp::Grid grid(dp::whole(1, 2), 2);
  dp::StepTable table = nothing(grid);
  table.at(grid.index(1, 0), one_none) = .2F;
  table.at(grid.index(1, 1), one_none) = .2F;
  table.at(grid.index(1, 2), one_none) = .1F;
  table.at(grid.index(1, 1), one_one) = .5F;
  table.at(grid.index(0, 1), none_one) = .5F;
  const Marginals marginals(grid, table);
  CHECK(marginals.posterior_of({one_none, 1, 2}) == Approx(.5));
  CHECK(marginals.margin_of({one_none, 1, 2}) == Approx(0).margin(1e-6));
  CHECK(marginals.margin_of({one_one, 1, 1}) == Approx(0).margin(1e-6));
  CHECK(marginals.types()[one_none] == Approx(.5));
  const Marginals::Rival rival = marginals.rival_of({one_one, 1, 1});  // of two null alignments, the first
  CHECK(rival.step.type == one_none);
  CHECK(rival.step.i == 1);
  CHECK(rival.step.j == 0);
}
