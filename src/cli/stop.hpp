// Ctrl-C, and what else asks a run to stop.
#pragma once

#include <jjak/pipeline/align_collection.hpp>

#include <atomic>
#include <csignal>

namespace jjak::cli {

/// While one of these exists, the first SIGINT or SIGTERM is only noted, so that a run can come to an orderly end. The
/// second one ends the program at once. Signals that the program was started to ignore stay ignored. At most one at a
/// time; it belongs to the main thread.
class StopSignal {
 public:
  StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;
  ~StopSignal();

  /// SIGINT or SIGTERM; 0 before one has come. Thread safety: any thread.
  int received() const { return noted_; }

  /// What a shell sees of a program that a signal ended.
  int exit_status() const { return 128 + received(); }

  /// Progress that is shown by `show` (may be empty) and stops the work once a signal has come.
  ProgressSink watched(ProgressSink show) const;

 private:
  const std::atomic<int>& noted_;
  struct sigaction interrupt_ {
  }, terminate_{};  ///< what was done before
};

}  // namespace jjak::cli
