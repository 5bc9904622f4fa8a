// The fields of a unit under the names that our files give them.
#pragma once

#include "base/string_map.hpp"

#include <jjak/bitext/bitext.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jjak::bitext {

/// What a column, key or property holds.
struct FieldPlace {
  std::string BitextUnit::*own = nullptr;  ///< of the unit; else of a side, else a number
  BitextSide BitextUnit::*side = nullptr;
  std::string BitextSide::*of_side = nullptr;
  std::optional<double> BitextUnit::*number = nullptr;
};

/// The text at a place; null for a number. `Unit`: BitextUnit or const BitextUnit.
template <class Unit>
auto* text_at(Unit& unit, const FieldPlace& place) {
  if (place.own != nullptr) return &(unit.*place.own);
  return place.side == nullptr ? nullptr : &(unit.*place.side.*place.of_side);
}

/// A field under the name that our files give it.
struct NamedField {
  std::string_view name;
  FieldPlace place;
};
/// All of them, in the order in which our files have them.
std::span<const NamedField> all_fields();

/// By the name of a column; null for a field that we don't know. "text_en", "English" are other names of "en".
const FieldPlace* find_field(std::string_view name);

/// Sets fields of units from text, and remembers what the names of columns mean. Thread safety: one thread.
class FieldSetter {
 public:
  /// A number that is none (or out of 0..1) becomes an extra field. Empty values change nothing.
  void set(BitextUnit& unit, std::string_view name, std::string_view value);

 private:
  StringMap<const FieldPlace*> known_;
};

/// Fills in what follows from other fields: pair and level from an id of jjak, sites from addresses.
void complete(BitextUnit& unit);

/// The name of a file's language or column that says which side a text is of, without saying its language.
bool is_neutral_first(std::string_view name);   ///< source, src, s1 ...
bool is_neutral_second(std::string_view name);  ///< target, tgt, s2 ...

/// Puts texts whose columns are called "source" and "target" on their sides, by the first unit that tells.
class NeutralSides {
 public:
  /// Takes what stands beside such texts in the tables of Bitextor: src_url, trg_url, segment_score. False for other
  /// columns.
  bool set(BitextUnit& unit, std::string_view column, std::string_view value, FieldSetter& setter);
  void place(BitextUnit& unit);

 private:
  std::optional<bool> korean_first_;
  bool has_addresses_ = false;
};

}  // namespace jjak::bitext
