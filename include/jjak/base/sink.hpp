// Where bytes go that are written piece by piece: a file of a folder, a string, anything that a program brings along.
// Examples: tests/examples/emit_example.cpp
#pragma once

#include <jjak/result.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace jjak {

/// Takes the bytes of one file. Thread safety: one object belongs to one thread.
class ByteSink {
 public:
  virtual ~ByteSink() = default;

  /// Takes the next bytes. An error says why they cannot be kept (permission_denied, no_space, write_failed ...), and
  /// names the file; then nothing more is written.
  virtual Status write(std::string_view bytes) = 0;

  /// All bytes have come. Fails as write, and at most once it is called. A sink that goes away before need not keep
  /// what it took.
  virtual Status close() = 0;
};

/// Begins a file. `path`: relative, with "/" between its parts ("ladders/rain-1a2b.sent.txt"). Several files are open
/// at the same time. Errors as those of ByteSink::write, and already_exists.
using OpenFile = std::function<Result<std::unique_ptr<ByteSink>>(const std::string& path)>;

}  // namespace jjak
