// Work on several threads whose results are used in the order in which it came.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace jjak {

/// Shares pieces of work among threads while more of it is being read. Thread safety: one object belongs to one thread.
class OrderedWork {
 public:
  /// `jobs`: threads, with the caller's, which works too when enough is waiting.
  explicit OrderedWork(std::size_t jobs);
  /// Drops what is not done.
  ~OrderedWork();
  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;

  /// Calls `work` on any thread, and `use` later on the caller's, here or in finish: in the order of the calls of add.
  /// At most eight pieces for each job are held. An exception of `work` or `use` is rethrown here or in finish.
  /// Precondition: `work` touches nothing that another piece or the caller does.
  void add(std::function<void()> work, std::function<void()> use);

  /// Returns when all is done and used.
  void finish();

 private:
  struct Piece {
    std::function<void()> work, use;
    bool is_done = false;
    std::exception_ptr failure = nullptr;
  };
  using Lock = std::unique_lock<std::mutex>;

  void help();
  bool do_next(Lock& lock);
  void use_first(Lock& lock);
  void step(Lock& lock);

  const std::size_t most_;  ///< pieces that are held
  std::mutex guard_;
  std::condition_variable changed_;
  std::deque<std::unique_ptr<Piece>> pieces_;  ///< in order; the first ones are taken
  std::size_t taken_ = 0;                      ///< of `pieces_`
  bool stop_ = false;
  std::vector<std::jthread> helpers_;
};

}  // namespace jjak
