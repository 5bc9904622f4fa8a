// Progress on the terminal.
#pragma once

#include <jjak/pipeline/align_collection.hpp>

#include <chrono>
#include <string>

namespace jjak::cli {

class Ui;

/// One line on the terminal that is rewritten while work goes on; nothing when standard error is not a terminal.
class ProgressLine {
 public:
  explicit ProgressLine(const Ui& ui);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ProgressSink sink();
  void clear();
  /// Shows a line of its own, unless another was shown a moment ago.
  void show(const std::string& line);

 private:
  std::string line_of(Stage stage, const std::string& done, const std::string& total) const;

  const Ui& ui_;
  bool shown_ = false;
  bool enabled_;
  std::chrono::steady_clock::time_point last_{};
};

}  // namespace jjak::cli
