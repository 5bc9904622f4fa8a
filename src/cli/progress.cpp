// Shows how far a run is, on one line of the terminal.
#include "cli/progress.hpp"

#include "base/output.hpp"
#include "cli/ui.hpp"

#include <utility>

#include <unistd.h>

namespace jjak::cli {
namespace {

constexpr std::chrono::milliseconds progress_interval{100};

}  // namespace

ProgressLine::ProgressLine(const Ui& ui) : ui_(ui), enabled_(!ui.quiet && !ui.json && ::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() { clear(); }

ProgressSink ProgressLine::sink() {
  if (!enabled_) return {};
  return [this](const Progress& progress) { show(progress); };
}

void ProgressLine::clear() {
  if (std::exchange(shown_, false)) (void)write_descriptor(STDERR_FILENO, {}, "\r\033[K");
}

void ProgressLine::show(const Progress& progress) {
  const auto now = std::chrono::steady_clock::now();
  if (shown_ && now - last_ < progress_interval) return;
  last_ = now;
  shown_ = true;
  const std::string done = ui_.number(progress.done);
  const std::string line =
      progress.stage == Stage::reading
          ? ui_.tr("reading: {done}", {{"done", done}})
          : ui_.tr("aligning: {done} of {total}", {{"done", done}, {"total", ui_.number(progress.total)}});
  (void)write_descriptor(STDERR_FILENO, {}, "\r\033[K" + line);
}

}  // namespace jjak::cli
