// The layout of a compiled dictionary (docs/formats.md), which its writer and its reader share. Numbers are
// little-endian, whatever the machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jjak::dictionary {

inline constexpr std::string_view magic = "JJAKDICT";
inline constexpr std::uint64_t version = 1;
inline constexpr std::size_t header_bytes = 72, checked_from = 24;  // the checksum covers all that stands behind it
inline constexpr std::uint32_t verb_bit = std::uint32_t{1} << 31;   // in the dictionary form of a Korean form

// Bytes of one record of each section.
inline constexpr std::size_t offset_bytes = 4, english_bytes = 8, translation_bytes = 8, first_bytes = 12,
                             form_bytes = 8, slot_bytes = 8;

/// Slots of a hash table that holds `count` keys: at least a third stays empty, so that every search ends.
constexpr std::uint64_t slots_for(std::uint64_t count) { return count == 0 ? 0 : count + count / 2 + 1; }

/// How many records each section has.
struct Counts {
  std::uint32_t strings = 0;
  std::uint32_t string_bytes = 0;
  std::uint32_t english = 0;
  std::uint32_t translations = 0;
  std::uint32_t firsts = 0;
  std::uint32_t forms = 0;
};

/// Where each section begins.
struct Layout {
  std::uint64_t offsets, english, translations, firsts, forms, english_slots, first_slots, form_slots, strings, end;

  explicit constexpr Layout(const Counts& counts)
      : offsets(header_bytes),
        english(offsets + (std::uint64_t{counts.strings} + 1) * offset_bytes),
        translations(english + (std::uint64_t{counts.english} + 1) * english_bytes),
        firsts(translations + std::uint64_t{counts.translations} * translation_bytes),
        forms(firsts + std::uint64_t{counts.firsts} * first_bytes),
        english_slots(forms + std::uint64_t{counts.forms} * form_bytes),
        first_slots(english_slots + slots_for(counts.english) * slot_bytes),
        form_slots(first_slots + slots_for(counts.firsts) * slot_bytes),
        strings(form_slots + slots_for(counts.forms) * slot_bytes),
        end(strings + counts.string_bytes) {}
};

inline std::uint32_t load32(const char* from) {
  std::uint32_t number = 0;
  for (unsigned byte = 0; byte < 4; ++byte)
    number |= std::uint32_t{static_cast<unsigned char>(from[byte])} << (8 * byte);
  return number;
}

inline std::uint64_t load64(const char* from) { return load32(from) | std::uint64_t{load32(from + 4)} << 32; }

/// One step of hash_of: FNV-1a with a word instead of a byte, whose high bits also reach the low ones. It can be
/// undone, so that no change within a single word goes unnoticed.
constexpr std::uint64_t mix(std::uint64_t hash, std::uint64_t word) {
  hash = (hash ^ word) * 0x100000001B3;
  return hash ^ hash >> 32;
}

/// A hash of bytes, eight at a time, in four rows where there are many: a processor works on all four at once. The same
/// on every machine.
inline std::uint64_t hash_of(std::string_view bytes) {
  constexpr std::uint64_t seed = 0xCBF29CE484222325;
  std::uint64_t hash = mix(seed, bytes.size());
  if (bytes.size() >= 64) {
    std::uint64_t rows[4] = {seed, seed + 1, seed + 2, seed + 3};
    for (; bytes.size() >= 32; bytes.remove_prefix(32))
      for (std::size_t row = 0; row < 4; ++row) rows[row] = mix(rows[row], load64(bytes.data() + 8 * row));
    for (const std::uint64_t row : rows) hash = mix(hash, row);
  }
  for (; bytes.size() >= 8; bytes.remove_prefix(8)) hash = mix(hash, load64(bytes.data()));
  std::uint64_t rest = 0;
  for (std::size_t byte = 0; byte < bytes.size(); ++byte)
    rest |= std::uint64_t{static_cast<unsigned char>(bytes[byte])} << (8 * byte);
  hash = mix(hash, rest) * 0x9E3779B97F4A7C15;
  return hash ^ hash >> 32;
}

/// A key's place in a hash table, and the part of its hash that stands there beside its number.
struct SlotKey {
  std::uint64_t hash;

  explicit SlotKey(std::string_view key) : hash(hash_of(key)) {}
  std::uint64_t first(std::uint64_t slots) const { return (hash >> 32) * slots >> 32; }
  std::uint32_t tag() const { return static_cast<std::uint32_t>(hash); }
};

}  // namespace jjak::dictionary
