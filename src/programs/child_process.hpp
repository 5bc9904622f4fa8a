// A program of the user's: started, written to, read from and ended without ever waiting for it longer than wanted.
#pragma once

#include <jjak/result.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace jjak {

/// It runs in a process group of its own: whatever it starts ends with it. Ctrl-C does not reach it. What it writes to
/// standard error goes where this program's goes. Thread safety: one thread.
class ChildProcess {
 public:
  /// Starts the program that the first word names, as a path or as a name to be looked for in PATH, with the other
  /// words as its arguments. Fails with `failure`, which names the last word, where it cannot be started. Precondition:
  /// there is a word.
  static Result<ChildProcess> start(std::vector<std::string> words, ErrorCode failure);
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
  /// How a process ended.
  struct End {
    bool is_success = false;
    std::string words;  ///< "exit status 3", "signal 9"
  };
  /// Waits a little for its end, then kills it and all that it started.
  End end(std::chrono::milliseconds longest);

 private:
  ChildProcess(pid_t process, int input, int output) : process_(process), input_(input), output_(output) {}

  pid_t process_ = -1;
  int input_ = -1, output_ = -1;
};

}  // namespace jjak
