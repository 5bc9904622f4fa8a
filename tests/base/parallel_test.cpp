#include "base/parallel.hpp"

#include <stdexcept>
#include <vector>

#include "support/catch.hpp"

TEST_CASE("each item is worked on once, by however many threads") {
  for (const std::size_t jobs : {1u, 2u, 7u, 256u})
    for (const std::size_t count : {0u, 1u, 5u, 1000u}) {
      std::vector<int> done(count);
      jjak::parallel_for(count, jobs, [&](std::size_t i) { ++done[i]; });
      CHECK(done == std::vector<int>(count, 1));
    }
}

TEST_CASE("what a thread throws arrives at the caller, and the rest is left undone") {
  for (const std::size_t jobs : {1u, 2u, 7u})
    CHECK_THROWS_AS(jjak::parallel_for(9, jobs,
                                       [](std::size_t i) {
                                         if (i == 5) throw std::length_error("too long");
                                       }),
                    std::length_error);
  std::size_t done = 0;
  CHECK_THROWS(jjak::parallel_for(10, 1, [&](std::size_t i) {
    if (i == 3) throw std::length_error("too long");
    ++done;
  }));
  CHECK(done == 3);
}
