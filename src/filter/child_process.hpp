// A program of the user's that gets lines and answers lines: started, written to, read from and ended without ever
// waiting for it longer than wanted.
#pragma once

#include <jjak/result.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <sys/types.h>

namespace jjak::filter {

/// A command that runs in a shell, in a process group of its own: whatever it starts ends with it. Ctrl-C does not
/// reach it. What it writes to standard error goes where this program's goes. Thread safety: one thread.
class ChildProcess {
 public:
  /// Fails with `failure`, where no process can be started.
  static Result<ChildProcess> start(const std::string& command, ErrorCode failure);
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  ChildProcess(ChildProcess&& other) noexcept
      : process_(std::exchange(other.process_, -1)),
        input_(std::exchange(other.input_, -1)),
        output_(std::exchange(other.output_, -1)) {}
  ChildProcess& operator=(ChildProcess&&) = delete;
  /// Ends it.
  ~ChildProcess();

  /// Waits until it takes or gives something. Then takes from `text` what it accepts, and adds to `answers` what it
  /// said. False when it will say nothing more.
  bool exchange(std::string_view& text, std::string& answers, std::chrono::milliseconds longest);
  /// Tells it that nothing more comes.
  void close_input() const;
  /// Waits a little for its end, then kills it and all that it started. How it ended: "exit status 3", "signal 9".
  std::string end(std::chrono::milliseconds longest);

 private:
  ChildProcess(pid_t process, int input, int output) : process_(process), input_(input), output_(output) {}

  pid_t process_ = -1;
  int input_ = -1, output_ = -1;
};

}  // namespace jjak::filter
