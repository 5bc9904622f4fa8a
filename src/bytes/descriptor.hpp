// A file descriptor that closes itself.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace jjak::reading {

class Descriptor {
 public:
  /// `owned`: whether to close it; not for standard input.
  explicit Descriptor(int number, bool owned = true) : number_(number), owned_(owned) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)), owned_(other.owned_) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor();

  int get() const { return number_; }

 private:
  int number_;
  bool owned_;
};

/// Reads up to `count` bytes and appends them. Returns their number, 0 at the end. Repeats interrupted calls.
/// Fails as system_error says; `path` is what the error names.
Result<std::size_t> read_some(const Descriptor& file, std::string& bytes, std::size_t count, const std::string& path);

}  // namespace jjak::reading
