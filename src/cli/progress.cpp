// Shows how far a run is, on one line of the terminal.
#include "cli/progress.hpp"

#include "base/output.hpp"
#include "cli/columns.hpp"
#include "cli/ui.hpp"

#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>

namespace jjak::cli {
namespace {

constexpr std::chrono::milliseconds progress_interval{100};

/// A line that is wider could not be rewritten. The last column stays free, since some terminals wrap there.
std::size_t room() {
  winsize size{};
  const bool is_known = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
  return is_known ? size.ws_col - std::size_t{1} : terminal_columns - 1;
}

}  // namespace

ProgressLine::ProgressLine(const Ui& ui) : ui_(ui), enabled_(!ui.quiet && !ui.json && ::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() { clear(); }

ProgressSink ProgressLine::sink() {
  if (!enabled_) return {};
  return [this](const Progress& progress) {
    show(line_of(progress.stage, ui_.number(progress.done), ui_.number(progress.total)));
    return true;
  };
}

void ProgressLine::clear() {
  if (std::exchange(shown_, false)) (void)write_descriptor(STDERR_FILENO, {}, "\r\033[K");
}

std::string ProgressLine::line_of(Stage stage, const std::string& done, const std::string& total) const {
  const std::initializer_list<Argument> numbers = {{"done", done}, {"total", total}};
  switch (stage) {
    case Stage::reading: return ui_.tr("reading: {done}", numbers);
    case Stage::linking: return ui_.tr("linking, texts compared: {done}", numbers);
    case Stage::anchoring: return ui_.tr("finding anchors: {done} of {total}", numbers);
    case Stage::aligning: return ui_.tr("aligning: {done} of {total}", numbers);
    case Stage::writing: return ui_.tr("writing: {done} of {total}", numbers);
  }
  return {};
}

void ProgressLine::show(const std::string& line) {
  const auto now = std::chrono::steady_clock::now();
  if (!enabled_ || (shown_ && now - last_ < progress_interval)) return;
  last_ = now;
  shown_ = true;
  (void)write_descriptor(STDERR_FILENO, {}, "\r\033[K" + cut(line, room()));
}

}  // namespace jjak::cli
