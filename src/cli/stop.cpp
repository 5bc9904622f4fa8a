// Notes signals that ask a run to stop. The library knows no signals: its progress sink says whether to go on.
#include "cli/stop.hpp"

#include <utility>

namespace jjak::cli {
namespace {

/// The signal that came.
std::atomic<int>& noted() {
  static_assert(std::atomic<int>::is_always_lock_free);  // else a signal handler must not touch it
  static constinit std::atomic<int> signal{0};
  return signal;
}

extern "C" void note(int signal) {
  noted() = signal;
  for (const int each : {SIGINT, SIGTERM}) {
    struct sigaction usual {};
    usual.sa_handler = SIG_DFL;
    ::sigaction(each, &usual, nullptr);
  }
}

void listen(int signal, struct sigaction& before) {
  ::sigaction(signal, nullptr, &before);
  if (before.sa_handler == SIG_IGN) return;
  struct sigaction noting {};
  noting.sa_handler = note;
  noting.sa_flags = SA_RESTART;
  ::sigaction(signal, &noting, nullptr);
}

}  // namespace

StopSignal::StopSignal() : noted_(noted()) {
  noted() = 0;
  listen(SIGINT, interrupt_);
  listen(SIGTERM, terminate_);
}

StopSignal::~StopSignal() {
  ::sigaction(SIGINT, &interrupt_, nullptr);
  ::sigaction(SIGTERM, &terminate_, nullptr);
}

ProgressSink StopSignal::watched(ProgressSink show) const {
  return [this, show = std::move(show)](const Progress& progress) {
    if (show) show(progress);
    return received() == 0;
  };
}

}  // namespace jjak::cli
