// The words of the truth check: units, vague quantities, negations ... from corpus/wordings/check-*.tsv.
#pragma once

#include <jjak/article.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::check {

/// What units measure. Only those of one family can be converted into each other.
enum class Family : std::uint8_t {
  none,   ///< nothing is said of a unit
  count,  ///< something is counted: 명, "ships"
  money,
  percent,
  points,
  pound,  ///< mass or money
  length,
  area,
  volume,
  mass,
  speed,
  temperature,
  degree,  ///< of an angle or a temperature
  power,
  energy,
  data,
  frequency,
  time,
  night,
  quarter,
  age,
  multiple,
};

struct Unit {
  Family family = Family::none;
  std::string_view name = {};  ///< the same in both languages
  double factor = 0;           ///< to the family's base unit; 0: nothing converts it

  friend bool operator==(const Unit& a, const Unit& b) { return a.family == b.family && a.name == b.name; }
};

/// A spelling of a unit.
struct UnitWord {
  std::string_view word;
  const Unit* unit = nullptr;
};

/// Words with their values, found at a place of a text: the longest counts. Keys that begin alike are kept together.
class PhraseList {
 public:
  struct Phrase {
    std::string_view words;
    std::vector<double> values;
  };

  void add(Phrase phrase);
  /// The longest phrase that stands at `i`; null when there is none. English letters must be small, and a phrase that
  /// ends in a letter must not be the beginning of a longer word.
  const Phrase* at(std::string_view text, std::size_t i) const;

 private:
  std::array<std::vector<Phrase>, 256> phrases_;  // by bucket_of, the longest first
};

/// Lists by what they are for. Each has one for either language.
enum class ListKind : std::uint8_t {
  vague,
  beside,
  span,
  days,
  notice,
  dangling,
  zone,
  no,
  hardly,
  saying,
  locator,
  title,
  about,
  opening,
  pointer,
  counted,
  event,
  number_of_lists
};

class Vocabulary {
 public:
  /// The built-in words; lives as long as the program.
  static const Vocabulary& built_in();

  /// The unit whose spelling is the longest at `i`, and its bytes; null unit when there is none.
  UnitWord unit_at(std::string_view lower, std::size_t i, Language language) const;
  /// Whether a unit of the family is so many base units, by at most this share.
  bool has_unit(Family family, double factor, double tolerance) const;
  const PhraseList& list(ListKind kind, Language language) const {
    return lists_[static_cast<std::size_t>(kind)][language == Language::korean ? 1 : 0];
  }

 private:
  Vocabulary();

  std::vector<Unit> units_;
  std::array<std::array<std::vector<UnitWord>, 256>, 2> unit_words_;  // by language and bucket_of, the longest first
  std::array<std::array<PhraseList, 2>, static_cast<std::size_t>(ListKind::number_of_lists)> lists_;
};

/// The files, which the build puts into the program.
std::string_view unit_table();
std::string_view word_table();

}  // namespace jjak::check
