// result.hpp and diagnostics.hpp: errors as values, and as messages.
#include <jjak/diagnostics.hpp>

#include "examples/example.hpp"

#include <cerrno>
#include <string>

namespace jjak::examples {
namespace {

Result<int> half_of(int number) {
  if (number % 2 != 0) return Error{errors::option_value, {}, "an even number is needed"};
  return number / 2;
}

void results() {
  const Result<int> good = half_of(4), bad = half_of(3);
  expect(good && *good == 2);
  expect(!bad && bad.error().code == errors::option_value);
}

void describing() {
  const Error error{errors::bad_utf8, "a.txt", "utf-8", 3, 17};
  expect(describe(error).starts_with("a.txt:3"));
  const Translate shout = [](std::string_view message) { return std::string(message) + "!"; };
  expect(describe(error, shout).find('!') != std::string::npos);
}

void system_errors() {
  expect(system_error(ENOENT, "a.txt", errors::read_failed).code == errors::not_found);
  expect(system_error(EIO, "a.txt", errors::read_failed).code == errors::read_failed);
}

}  // namespace

void result() {
  results();
  describing();
  system_errors();
}

}  // namespace jjak::examples
