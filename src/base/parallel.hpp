// Runs independent work items on several threads.
#pragma once

#include <cstddef>
#include <functional>

namespace jjak {

/// Calls work(0) ... work(count - 1) once each, in any order, on up to `jobs` threads including the caller's, and
/// returns when all are done. If the system gives fewer threads, those do the work. An exception of `work` is rethrown
/// here, and the remaining items are skipped. Precondition: no two calls touch the same data.
void parallel_for(std::size_t count, std::size_t jobs, const std::function<void(std::size_t)>& work);

}  // namespace jjak
