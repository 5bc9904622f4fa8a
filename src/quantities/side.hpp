// One side of a pair as the checks see it: its text, dates and quantities, each read once.
#pragma once

#include "dates/mentions.hpp"
#include "quantities/vocabulary.hpp"

#include <jjak/article.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jjak::check {

/// A value with its unit. `least` and `most` differ for vague ones: dozens, 수백.
struct Quantity {
  double least = 0, most = 0;
  Unit unit;
  Range bytes;  ///< with the unit, where one stands there
  bool is_vague = false;
  bool in_brackets = false;  ///< said a second time, in other units
  bool is_about = false;     ///< "about", "more than", 약, 이상: the value may be rounded

  bool is_small() const { return (most == 0 || most == 1) && unit.family <= Family::count; }
};

/// What says a number. A week may be 7 days, but no 7 people; the 9th is no 9 meters.
enum class SaidBy : std::uint8_t { number, span, date };

/// A number that the text may say in one way or another.
struct Said {
  double value = 0;
  Range bytes;
  SaidBy by{};
};

struct Side {
  std::string_view text;
  std::string lower;  ///< small ASCII letters, same bytes
  Language language{};
  std::vector<dates::Mention> dates;
  std::vector<Quantity> quantities;
  std::vector<Said> said;   ///< by rising value
  bool is_partial = false;  ///< it has more quantities or dates than are read

  std::string_view slice(Range bytes) const { return text.substr(bytes.begin, bytes.size()); }
  /// Whether the text says the number outside of its dates, at a place that is not `taken` (ranges that rise and do
  /// not overlap).
  bool says(double value, const std::vector<Range>& taken) const;
  /// What is counted is not said by words of time, and what is measured in other units than of time by no date.
  bool says(const Quantity& quantity, const std::vector<Range>& taken) const;

 private:
  struct Sayers {
    bool spans = true, dates = true;
  };
  bool says(double value, Sayers sayers, const std::vector<Range>& taken) const;
};

inline constexpr std::size_t most_quantities = 64;
inline constexpr std::size_t most_dates = 3 * most_quantities;  // parts: a year, a month and a day are three

/// `published` is what relative dates are counted from; null when it is not known. O(n).
Side read_side(std::string_view text, Language language, const Timestamp* published);

/// Standard deviations by which a Korean text of so many letters is longer than usual beside an English one. The
/// numbers are fixed, because a collection that is checked may be full of errors: it must not say what is usual.
double length_deviation(double english, double korean);

/// Fills the quantities of a side whose dates are known, each by itself.
void read_quantities(Side& side);
}  // namespace jjak::check
