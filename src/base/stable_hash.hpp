// A hash that is the same on every machine and in every version of jjak. std::hash is not, so it must never decide anything
// that is written, or which of two things wins.
#pragma once

#include <cstdint>
#include <string_view>

namespace jjak {

/// FNV-1a with 64 bits (Fowler, Noll and Vo; RFC 9923). Not for hostile collisions: compare the things themselves where equal
/// hashes must mean equal things.
class StableHash {
 public:
  constexpr StableHash& add(std::string_view bytes) {
    for (const char byte : bytes) add_unit(static_cast<unsigned char>(byte));
    return *this;
  }

  /// Adds the eight bytes of a number, the least significant one first.
  constexpr StableHash& add_bytes_of(std::uint64_t number) {
    for (int byte = 0; byte < 8; ++byte) add_unit((number >> (8 * byte)) & 0xFF);
    return *this;
  }

  /// Adds a number as FNV-1a adds a byte, in one step: for sequences of hashes.
  constexpr StableHash& add_unit(std::uint64_t unit) {
    value_ = (value_ ^ unit) * prime;
    return *this;
  }

  constexpr std::uint64_t value() const { return value_; }

 private:
  static constexpr std::uint64_t offset_basis = 0xCBF29CE484222325, prime = 0x100000001B3;

  std::uint64_t value_ = offset_basis;
};

}  // namespace jjak
