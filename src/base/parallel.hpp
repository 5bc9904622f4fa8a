// Work on independent items by several threads.
#pragma once

#include <cstddef>
#include <functional>

namespace jjak {

/// Calls work(0) ... work(count - 1), each once, in any order, from up to `jobs` threads, of which the caller's is one; returns when
/// all are done. Where the system gives fewer threads, those do the work. What `work` throws is thrown here, and the rest is
/// left undone. Precondition: what two calls touch is not the same.
void parallel_for(std::size_t count, std::size_t jobs, const std::function<void(std::size_t)>& work);

}  // namespace jjak
