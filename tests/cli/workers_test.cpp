// The threads of the server, where the system gives fewer than wanted.
#include "cli/review/workers.hpp"

#include "support/catch.hpp"

#include <atomic>
#include <new>

using jjak::cli::Workers;

TEST_CASE("workers do each task once, and wait for those that have begun", "[workers]") {
  for (const std::size_t threads : {0, 1, 3}) {
    std::atomic<int> done = 0;
    {
      Workers workers(threads);
      for (int i = 0; i < 100; ++i) workers.enqueue([&done] { ++done; });
    }
    CHECK(done == 100);
  }
}

TEST_CASE("without a thread, a task is done at once", "[workers]") {
  Workers workers(0);
  bool is_done = false;
  workers.enqueue([&is_done] { is_done = true; });
  CHECK(is_done);
}

TEST_CASE("a task that finds no memory ends alone", "[workers]") {
  for (const std::size_t threads : {0, 2}) {
    std::atomic<bool> is_done = false;
    {
      Workers workers(threads);
      workers.enqueue([] { throw std::bad_alloc(); });
      workers.enqueue([&is_done] { is_done = true; });
    }
    CHECK(is_done);
  }
}
