// Files for libraries and programs that can write to nothing else.
#pragma once

#include <jjak/base/sink.hpp>

#include <string>
#include <utility>

namespace jjak::exports {

/// A file in TMPDIR (/tmp without it), which goes with the object. Thread safety: one thread.
class TemporaryFile {
 public:
  /// An empty file. Fails: permission_denied, no_space, write_failed.
  static Result<TemporaryFile> make();

  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  TemporaryFile(TemporaryFile&& other) noexcept
      : path_(std::exchange(other.path_, {})), descriptor_(std::exchange(other.descriptor_, -1)) {}
  TemporaryFile& operator=(TemporaryFile&&) = delete;
  ~TemporaryFile();

  const std::string& path() const { return path_; }

  /// Writes behind what it has. Fails: no_space, write_failed.
  Status write(std::string_view bytes) const;
  /// Hands the bytes that are at its path, whoever wrote them, to a sink, which it does not close. Fails as the sink,
  /// read_failed.
  Status pass_on(ByteSink& sink) const;

 private:
  TemporaryFile(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}

  std::string path_;
  int descriptor_;
};

}  // namespace jjak::exports
