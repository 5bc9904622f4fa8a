// Sees to it that faults around the process come as errors of calls, which the library reports with file and reason.
#include "cli/process.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <initializer_list>

namespace jjak::cli {
namespace {

/// Set before there are threads.
bool& ends_quietly() {
  static constinit bool value = false;
  return value;
}

/// Takes the number of a standard descriptor that is closed, with a file on which its calls fail as on a closed one.
void take_number(int descriptor, int useless_for_it) {
  if (::fcntl(descriptor, F_GETFD) >= 0) return;
  const int taken = ::open("/dev/null", useless_for_it | O_CLOEXEC);  // gets the lowest number that is free
  if (taken > STDERR_FILENO) ::close(taken);
}

}  // namespace

void prepare_process() {
  take_number(STDIN_FILENO, O_WRONLY);
  take_number(STDOUT_FILENO, O_RDONLY);
  take_number(STDERR_FILENO, O_RDONLY);
  struct sigaction before {};
  ::sigaction(SIGPIPE, nullptr, &before);
  ends_quietly() = before.sa_handler != SIG_IGN;
  struct sigaction ignoring {};
  ignoring.sa_handler = SIG_IGN;
  for (const int signal : {SIGPIPE, SIGXFSZ}) ::sigaction(signal, &ignoring, nullptr);
}

bool ends_with_reader() { return ends_quietly(); }

}  // namespace jjak::cli
