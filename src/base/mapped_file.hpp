// A file whose bytes are used where the system keeps them, without a copy.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace jjak {

class MappedFile {
 public:
  /// Maps a regular file of up to `max_bytes` for reading. Files that jjak writes are replaced and never changed, so
  /// that a mapping stays as it is. Fails: not_found, permission_denied, not_a_file, too_large, read_failed.
  static Result<std::shared_ptr<const MappedFile>> open(const std::string& path, std::size_t max_bytes);

  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  std::string_view bytes() const { return {static_cast<const char*>(begin_), size_}; }

 private:
  MappedFile(void* begin, std::size_t size) : begin_(begin), size_(size) {}

  void* begin_;
  std::size_t size_;
};

}  // namespace jjak
