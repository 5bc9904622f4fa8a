// How problems are told: to a person as a message, to a program as they turn up.
// Examples: tests/examples/result_example.cpp
#pragma once

#include <jjak/result.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace jjak {

/// Turns an English message into the reader's language; gets and returns UTF-8.
using Translate = std::function<std::string(std::string_view)>;

/// Where the library reports what it skipped or doubted while it went on. Called by one thread at a time.
using Diagnostics = std::function<void(const Error&)>;

/// "file:line, byte n: message" in English, or in another language through `translate`. Complexity: O(length).
/// Thread safety: callable from any thread, if `translate` is.
std::string describe(const Error& error, const Translate& translate = {});

}  // namespace jjak
