// Asks the terminal and the environment what can be shown.
#include "cli/terminal.hpp"

#include "cli/columns.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <string_view>

#include <sys/ioctl.h>
#include <unistd.h>

namespace jjak::cli {
namespace {

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

/// What COLUMNS says; nothing where it is no number.
std::optional<std::size_t> wanted_columns() {
  const std::string_view text = environment("COLUMNS");
  std::size_t columns = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), columns);
  if (failure != std::errc() || end != text.data() + text.size() || columns == 0) return std::nullopt;
  return columns;
}

}  // namespace

std::size_t columns_of_output() {
  constexpr std::size_t narrowest = 30, widest = 1000;
  if (const auto columns = wanted_columns()) return std::clamp(*columns, narrowest, widest);
  winsize size{};
  const bool is_known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return is_known ? std::clamp<std::size_t>(size.ws_col, narrowest, widest) : terminal_columns;
}

bool output_has_colours() {
  return ::isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

std::string painted(Colour colour, const std::string& text, bool wanted) {
  if (!wanted || text.empty()) return text;
  const auto code = [colour] {
    switch (colour) {
      case Colour::faint: return "2";
      case Colour::bold: return "1";
      case Colour::yellow: return "33";
      case Colour::red: return "31";
    }
    return "0";
  };
  return std::string("\033[") + code() + "m" + text + "\033[0m";
}

}  // namespace jjak::cli
