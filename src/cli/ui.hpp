// How the tool speaks: language, numbers, dates, progress, errors. Everything that people read goes through here.
#pragma once

#include <jjak/collection.hpp>
#include <jjak/diagnostics.hpp>
#include <jjak/dictionaries.hpp>
#include <jjak/load.hpp>
#include <jjak/output.hpp>
#include <jjak/report.hpp>
#include <jjak/result.hpp>

#include <fmt/args.h>
#include <fmt/format.h>

#include <chrono>
#include <locale>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace jjak::cli {

enum ExitStatus : int { exit_done = 0, exit_data = 1, exit_usage = 2 };

/// Marks a message for the catalogues where it is not translated on the spot.
constexpr const char* mark(const char* english) { return english; }

/// A named number or text of a message: "{count} pages", {"count", n}.
using Argument = std::pair<const char*, std::string>;

class Ui {
 public:
  /// `language`: "en", "ko", or empty for what LANGUAGE, LC_ALL, LC_MESSAGES and LANG say; anything unknown is English.
  explicit Ui(const std::string& language);

  const std::string& language() const { return language_; }

  std::string tr(std::string_view english) const;
  std::string tr(std::string_view english, std::initializer_list<Argument> arguments) const;
  /// The form for a number, which is also {count}.
  std::string tr_n(const char* one, const char* many, std::uint64_t count) const;

  std::string number(std::uint64_t value) const;
  std::string percent(double share) const;
  std::string date(const Timestamp& time) const;
  ReportLanguage report_language() const;

  /// To standard output; fails as write_descriptor does.
  Status out(std::string_view text) const;
  /// A line to standard error, always shown.
  static void complain(std::string_view text);
  /// A line to standard error, unless quiet.
  void say(std::string_view text) const;

  /// "jjak: file:line: message", or a JSON object with --json. Returns the exit status that belongs to it.
  int fail(const Error& error) const;
  /// The same for what does not end the run.
  void warn(const Error& error) const;
  int usage_error(const std::string& message, const std::string& command) const;

  bool quiet = false;
  bool json = false;

 private:
  std::string language_;
  std::locale locale_;
};

/// One line on the terminal that is rewritten while work goes on; nothing when standard error is not a terminal.
class ProgressLine {
 public:
  explicit ProgressLine(const Ui& ui);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ProgressSink sink();
  void clear();

 private:
  void show(const Progress& progress);

  const Ui& ui_;
  bool shown_ = false;
  bool enabled_;
  std::chrono::steady_clock::time_point last_{};
};

}  // namespace jjak::cli
