// How the tool speaks: language, numbers, dates, errors. Everything that people read goes through here.
#pragma once

#include <jjak/result.hpp>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <locale>
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
  /// The language that was asked for by name; empty when the environment decided.
  const std::string& chosen_language() const { return chosen_language_; }

  std::string tr(std::string_view english) const;
  std::string tr(std::string_view english, std::initializer_list<Argument> arguments) const;
  /// The form for a number, which is also {count}.
  std::string tr_n(const char* one, const char* many, std::uint64_t count) const;

  std::string number(std::uint64_t value) const;
  std::string percent(double share) const;
  std::string date(int year, int month, int day) const;

  /// To standard output; fails as write_descriptor does.
  Status out(std::string_view text) const;
  /// Text for a terminal: control characters come out as "?", so that no name or page can act on it. Line feeds stay.
  static std::string printable(std::string_view text);
  /// A line to standard error, always shown.
  static void complain(std::string_view text);
  /// A line to standard error, unless quiet; with --json an object: {"note": "…"}.
  void say(std::string_view text) const;

  /// "jjak: file:line: message", or a JSON object with --json.
  std::string told(const Error& error) const;
  /// Says it, but for closed_pipe: whoever read the output wanted no more. Returns the exit status that belongs to it.
  int fail(const Error& error) const;
  /// The same for what does not end the run.
  void warn(const Error& error) const;
  void warn(const std::string& message) const;
  int usage_error(const std::string& message, const std::string& command) const;
  /// Does work that returns an exit status. A lack of memory in it is its failure, so that the caller can tidy up.
  int attempt(const std::function<int()>& work) const;

  bool quiet = false;
  bool json = false;

 private:
  std::string language_, chosen_language_;
  std::locale locale_;
};

}  // namespace jjak::cli
