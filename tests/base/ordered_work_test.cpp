// Work on several threads whose results come in order.
#include "base/ordered_work.hpp"

#include "support/catch.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

using jjak::OrderedWork;

TEST_CASE("results are used in the order of the work, by the caller") {
  const std::size_t jobs = GENERATE(1u, 2u, 5u);
  constexpr std::size_t count = 400;
  std::vector<std::size_t> done(count), used;
  const auto caller = std::this_thread::get_id();
  bool is_caller = true;
  OrderedWork work(jobs);
  for (std::size_t i = 0; i < count; ++i)
    work.add(
        [&, i] {
          if (i % 7 == 0) std::this_thread::sleep_for(std::chrono::microseconds(200));
          done[i] = i + 1;
        },
        [&, i] {
          used.push_back(done[i]);
          is_caller = is_caller && std::this_thread::get_id() == caller;
        });
  work.finish();
  REQUIRE(used.size() == count);
  for (std::size_t i = 0; i < count; ++i) CHECK(used[i] == i + 1);
  CHECK(is_caller);
}

TEST_CASE("no more work is held than there is use for") {
  std::atomic<int> held = 0;
  int most = 0;
  OrderedWork work(2);
  for (int i = 0; i < 300; ++i) {
    ++held;
    work.add([] {}, [&] { --held; });
    most = std::max(most, held.load());
  }
  work.finish();
  CHECK(held == 0);
  CHECK(most <= 17);
}

TEST_CASE("an exception comes to the caller, and what is left is dropped") {
  const std::size_t jobs = GENERATE(1u, 3u);
  const auto run = [&] {
    OrderedWork work(jobs);
    for (int i = 0; i < 100; ++i)
      work.add(
          [i] {
            if (i == 50) throw std::runtime_error("full");
          },
          [] {});
    work.finish();
  };
  CHECK_THROWS_AS(run(), std::runtime_error);
}
