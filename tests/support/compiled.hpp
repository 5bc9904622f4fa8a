// Compiled dictionaries that were altered by hand.
#pragma once

#include "dictionary/format.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace jjak::test {

inline void store(std::string& bytes, std::size_t at, std::uint64_t number, std::size_t size) {
  for (std::size_t byte = 0; byte < size; ++byte) bytes[at + byte] = static_cast<char>(number >> (8 * byte) & 0xFF);
}

/// Gives bytes what the checks on opening ask for - magic, version, no origin, checksum and, where that can be, the
/// right size - so that only the checks on looking up are left. Bytes that are too few for a header stay as they are.
inline std::string sealed(std::string bytes) {
  if (bytes.size() < dictionary::header_bytes) return bytes;
  bytes.replace(0, dictionary::magic.size(), dictionary::magic);
  store(bytes, 8, dictionary::version, 8);
  for (const std::size_t origin : {std::size_t{24}, std::size_t{32}, std::size_t{40}}) store(bytes, origin, 0, 8);
  const auto count = [&](std::size_t n) { return dictionary::load32(bytes.data() + 48 + 4 * n); };
  const dictionary::Layout layout({count(0), 0, count(2), count(3), count(4), count(5)});
  if (layout.end <= bytes.size()) store(bytes, 52, bytes.size() - layout.end, 4);
  store(bytes, 16, dictionary::hash_of(std::string_view(bytes).substr(dictionary::checked_from)), 8);
  return bytes;
}

}  // namespace jjak::test
