// Values that the library hands to a function one by one, as a Python iterator: a thread of its own reads ahead, as far
// as a small store holds.
#pragma once

#include "python/convert.hpp"

#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>

namespace jjak::python {

/// What a thread reads ahead: values, problems, the failure. Thread safety: any number of threads.
template <class T>
class ReadAhead {
 public:
  struct Item {
    std::optional<T> value;
    std::optional<Error> problem;
    bool is_failure = false;
  };

  /// Waits for room. False: nobody wants more.
  bool add(Item item, std::size_t bytes) {
    std::unique_lock lock(mutex_);
    has_room_.wait(
        lock, [this] { return is_closed_ || items_.empty() || (items_.size() < most_items && bytes_ < most_bytes); });
    if (is_closed_) return false;
    items_.push_back(std::move(item));
    bytes_ += bytes;
    if (are_enough()) has_items_.notify_all();
    return true;
  }

  void finish() {
    const std::lock_guard lock(mutex_);
    is_finished_ = true;
    has_items_.notify_all();
  }

  void wait(std::chrono::milliseconds longest) {
    std::unique_lock lock(mutex_);
    has_items_.wait_for(lock, longest, [this] { return is_finished_ || are_enough(); });
  }

  /// All that is there; behind the last value an item without anything.
  std::deque<Item> take() {
    const std::lock_guard lock(mutex_);
    if (items_.empty() && (is_finished_ || is_closed_)) return std::deque<Item>(1);
    bytes_ = 0;
    has_room_.notify_all();
    return std::exchange(items_, {});
  }

  /// Nobody wants more. Whether the thread ends at once: it may hang in a pipe that gives nothing.
  bool close(std::chrono::milliseconds longest) {
    std::unique_lock lock(mutex_);
    is_closed_ = true;
    has_room_.notify_all();
    return has_items_.wait_for(lock, longest, [this] { return is_finished_; });
  }

 private:
  static constexpr std::size_t most_items = 512, most_bytes = std::size_t{16} << 20, enough = 32;

  bool are_enough() const { return items_.size() >= enough || bytes_ >= most_bytes; }

  std::mutex mutex_;
  std::condition_variable has_items_, has_room_;
  std::deque<Item> items_;
  std::size_t bytes_ = 0;
  bool is_finished_ = false, is_closed_ = false;
};

/// Thread safety: any threads that hold the GIL. In a process that was forked, an iterator of its parent must not be
/// used.
template <class T>
class Stream {
 public:
  using Put = std::function<bool(T&&, std::size_t bytes)>;  ///< false: nobody wants more
  /// Puts values, reports what it skips, and fails as a whole. Runs on the thread, without the GIL.
  using Work = std::function<Status(const Put& put, const Diagnostics& problems)>;
  using Convert = std::function<py::object(T&&)>;

  /// `convert` makes a Python value of each; `on_problem` is called with an exception for each problem.
  Stream(Work work, Convert convert, py::object on_problem)
      : convert_(std::move(convert)), on_problem_(std::move(on_problem)) {
    thread_ = std::thread([ahead = ahead_, work = std::move(work)] {
      const Status status = work(
          [&ahead](T&& value, std::size_t bytes) {
            return ahead->add({std::move(value), {}}, bytes);
          },
          [&ahead](const Error& problem) {
            ahead->add({{}, problem}, 0);
          });
      if (!status) ahead->add({{}, status.error(), true}, 0);
      ahead->finish();
    });
  }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  ~Stream() {
    try {
      close();
    } catch (const std::exception&) {  // there is nobody to be told
    }
  }

  /// The next value; raises StopIteration after the last one, and the error that ended the reading.
  py::object next() {
    while (true) {
      take();
      auto item = std::move(taken_.front());
      taken_.pop_front();
      if (item.value) return convert_(std::move(*item.value));
      if (!item.problem) throw py::stop_iteration();
      if (item.is_failure) raise(*item.problem);
      on_problem_(exception_of(*item.problem));
    }
  }

  /// Ends the reading and its thread. May be called again.
  void close() {
    if (!thread_.joinable()) return;
    constexpr std::chrono::milliseconds patience(500);
    std::thread thread = std::move(thread_);
    const bool has_thread = ::getpid() == process_;  // else it stayed in the parent
    const py::gil_scoped_release release;
    if (has_thread && ahead_->close(patience))
      thread.join();
    else
      thread.detach();
  }

 private:
  /// Waits until there is an item; signals can end the waiting.
  void take() {
    constexpr std::chrono::milliseconds shortest(2), longest(50);
    for (auto wait = shortest; taken_.empty(); wait = std::min(2 * wait, longest)) {
      without_gil([&] { ahead_->wait(wait); });
      if (PyErr_CheckSignals() != 0) throw py::error_already_set();
      if (taken_.empty()) taken_ = ahead_->take();  // else another thread took while this one waited
    }
  }

  std::shared_ptr<ReadAhead<T>> ahead_ = std::make_shared<ReadAhead<T>>();
  Convert convert_;
  py::object on_problem_;
  std::deque<typename ReadAhead<T>::Item> taken_;  ///< guarded by the GIL
  pid_t process_ = ::getpid();
  std::thread thread_;
};

/// Declares the class of a stream.
template <class T>
void declare_stream(const py::module_& module, const char* name, const char* doc) {
  py::class_<Stream<T>, std::shared_ptr<Stream<T>>>(module, name, doc)
      .def("__iter__", [](py::object self) { return self; })
      .def("__next__", &Stream<T>::next)
      .def("close", &Stream<T>::close, "Stop reading and give back files and threads. May be called again.")
      .def("__enter__", [](py::object self) { return self; })
      .def("__exit__", [](Stream<T>& self, const py::args&) { self.close(); });
}

}  // namespace jjak::python
