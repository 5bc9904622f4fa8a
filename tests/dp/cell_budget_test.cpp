// The budget of cells that the threads of a run share.
#include <jjak/align.hpp>

#include <atomic>
#include <thread>

#include "support/catch.hpp"

TEST_CASE("who asks a shared budget for more cells than there are gets all of them") {
  jjak::CellBudget budget(100);
  budget.take(1000);
  budget.give(1000);
  budget.take(60);
  budget.take(40);
  budget.give(60);
  budget.give(40);
}

TEST_CASE("who asks for cells that others hold waits until they give them back") {
  jjak::CellBudget budget(100);
  budget.take(80);
  std::atomic<bool> has_begun = false, has_taken = false;
  std::jthread other([&] {
    has_begun = true;
    budget.take(60);
    has_taken = true;
    budget.give(60);
  });
  while (!has_begun) std::this_thread::yield();
  for (int i = 0; i < 1000; ++i) std::this_thread::yield();
  CHECK_FALSE(has_taken);
  budget.give(80);
  other.join();
  CHECK(has_taken);
}
