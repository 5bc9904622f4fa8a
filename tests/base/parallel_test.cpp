// Sharing work between threads.
#include "base/parallel.hpp"

#include <stdexcept>
#include <vector>

#include "support/catch.hpp"

TEST_CASE("each item is processed once, with any number of threads") {
  for (const std::size_t jobs : {1u, 2u, 7u, 256u})
    for (const std::size_t count : {0u, 1u, 5u, 1000u}) {
      std::vector<int> done(count);
      jjak::parallel_for(count, jobs, [&](std::size_t i) { ++done[i]; });
      CHECK(done == std::vector<int>(count, 1));
    }
}

TEST_CASE("an exception of a thread reaches the caller and stops the work") {
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
