// A file descriptor that is closed whatever happens.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace jjak::reading {

class Descriptor {
 public:
  /// `owned`: closed in the end; standard input is not.
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

/// Appends up to `count` bytes; the number that came, 0 at the end. An interrupted call is repeated.
/// Fails as system_error says; `path` is what the error names.
Result<std::size_t> read_some(const Descriptor& file, std::string& bytes, std::size_t count, const std::string& path);

}  // namespace jjak::reading
