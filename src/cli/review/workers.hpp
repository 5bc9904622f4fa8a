// The threads that answer connections, as many as the system gives.
#pragma once

#include "cli/review/http.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace jjak::cli {

/// Does tasks in the order in which they come. Where the system gives no thread at all, whoever brings a task does it.
/// A task that finds no memory is given up.
class Workers final : public httplib::TaskQueue {
 public:
  explicit Workers(std::size_t wanted);
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  ~Workers() override { end(); }

  void enqueue(std::function<void()> task) override;
  /// Does what has come, and waits for it.
  void shutdown() override { end(); }

 private:
  void work();
  void end();

  std::mutex guard_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> tasks_;
  bool is_ending_ = false;
  std::vector<std::jthread> threads_;
};

}  // namespace jjak::cli
