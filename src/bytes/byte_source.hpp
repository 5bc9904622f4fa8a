// Where a ByteStream takes its bytes from: a file, a pipe, a member of an archive.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace jjak::reading {

class ByteSource {
 public:
  virtual ~ByteSource() = default;

  /// Reads up to `count` bytes and appends them. Returns their number, 0 at the end. Errors name the source.
  virtual Result<std::size_t> read(std::string& bytes, std::size_t count) = 0;
  /// Continues at this byte of the source. False, and nothing changes, where the source can only be read in order.
  virtual bool seek(std::uint64_t offset) = 0;
};

/// A regular file, a named pipe, or "-" for standard input. Fails as opening a file does, not_a_file, and pipe_unused
/// (nobody has opened the pipe for writing for some seconds).
Result<std::unique_ptr<ByteSource>> open_source(const std::string& path);

}  // namespace jjak::reading
