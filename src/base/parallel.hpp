// Runs independent work items on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace jjak {

/// Calls work(0) ... work(count - 1) once each, in any order, on up to `jobs` threads including the caller's, and
/// returns when all are done. If the system gives fewer threads, those do the work. An exception of `work` is rethrown
/// here, and the remaining items are skipped. Precondition: no two calls touch the same data.
template <class Work>
void parallel_for(std::size_t count, std::size_t jobs, const Work& work) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failing;
  const auto run = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      next = count;
      const std::lock_guard lock(failing);
      failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> helpers;
    const std::size_t wanted = std::min(jobs, count);
    try {
      while (helpers.size() + 1 < wanted) helpers.emplace_back(run);
    } catch (const std::system_error&) {  // the system gives no more threads
    }
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace jjak
