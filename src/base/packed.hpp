// Numbers and texts as a row of bytes, and back. For what jjak itself keeps between runs; the bytes may be damaged.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace jjak {

class PackedWriter {
 public:
  /// Seven bits a byte, the lowest first; all but the last byte have their highest bit set (LEB128).
  void add(std::uint64_t number) {
    for (; number >= 0x80; number >>= 7) bytes_ += static_cast<char>(number | 0x80);
    bytes_ += static_cast<char>(number);
  }
  void add_real(double number) {
    const auto bits = std::bit_cast<std::uint64_t>(number);
    for (int shift = 0; shift < 64; shift += 8) bytes_ += static_cast<char>(bits >> shift);
  }
  void add_text(std::string_view text) {
    add(text.size());
    bytes_ += text;
  }

  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Reads what a PackedWriter wrote, in the same order. After the first value that is not there, all values are 0 or
/// empty and is_good() is false.
class PackedReader {
 public:
  explicit PackedReader(std::string_view bytes) : bytes_(bytes) {}

  std::uint64_t number() {
    std::uint64_t number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) return fail();
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      number |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return number;
    }
    return fail();
  }
  double real() {
    if (bytes_.size() < 8) return static_cast<double>(fail());
    std::uint64_t bits = 0;
    for (int i = 0; i < 8; ++i)
      bits |= std::uint64_t{static_cast<unsigned char>(bytes_[static_cast<std::size_t>(i)])} << (8 * i);
    bytes_.remove_prefix(8);
    return std::bit_cast<double>(bits);
  }
  std::string_view text() {
    const std::uint64_t size = number();
    if (size > bytes_.size()) {
      fail();
      return {};
    }
    const std::string_view text = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return text;
  }
  /// How many things follow. Each takes a byte at least, so that damaged bytes cannot ask for more memory than they
  /// have.
  std::size_t count() {
    const std::uint64_t count = number();
    return count > bytes_.size() ? static_cast<std::size_t>(fail()) : static_cast<std::size_t>(count);
  }

  bool is_good() const { return is_good_; }
  /// Whether everything was read.
  bool is_done() const { return is_good_ && bytes_.empty(); }

 private:
  std::uint64_t fail() {
    is_good_ = false;
    bytes_ = {};
    return 0;
  }

  std::string_view bytes_;
  bool is_good_ = true;
};

}  // namespace jjak
