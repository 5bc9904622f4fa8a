// Work on independent items by several threads.
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

/// Calls work(0) ... work(count - 1), each once, in any order, from up to `jobs` threads, of which the caller's is one; returns when
/// all are done. Where the system gives fewer threads, those do the work. What `work` throws is thrown here, and the rest is
/// left undone. Precondition: what two calls touch is not the same.
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
    } catch (const std::system_error&) {  // no more threads to be had
    }
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace jjak
