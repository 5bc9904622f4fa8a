// httplib's own pool ends the program where the system gives fewer threads than it wants.
#include "cli/review/workers.hpp"

#include <new>
#include <system_error>
#include <utility>

namespace jjak::cli {
namespace {

void do_now(const std::function<void()>& task) {
  try {
    task();
  } catch (const std::bad_alloc&) {  // its connection gets no answer
  }
}

}  // namespace

Workers::Workers(std::size_t wanted) {
  try {
    while (threads_.size() < wanted) threads_.emplace_back([this] { work(); });
  } catch (const std::system_error&) {  // the system gives no more threads
  } catch (const std::bad_alloc&) {     // nor room for one; those that there are must not be waited for here
  }
}

void Workers::enqueue(std::function<void()> task) {
  if (threads_.empty()) return do_now(task);
  const std::lock_guard lock(guard_);
  tasks_.push_back(std::move(task));
  changed_.notify_one();
}

void Workers::work() {
  std::unique_lock lock(guard_);
  for (;;) {
    changed_.wait(lock, [this] { return is_ending_ || !tasks_.empty(); });
    if (tasks_.empty()) return;
    const std::function<void()> task = std::move(tasks_.front());
    tasks_.pop_front();
    lock.unlock();
    do_now(task);
    lock.lock();
  }
}

void Workers::end() {
  {
    const std::lock_guard lock(guard_);
    is_ending_ = true;
    changed_.notify_all();
  }
  threads_.clear();  // waits for them
}

}  // namespace jjak::cli
