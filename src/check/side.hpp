// One side of a pair as the checks see it: its text, dates and quantities, each read once.
#pragma once

#include "check/vocabulary.hpp"
#include "dates/mentions.hpp"

#include <jjak/check/check.hpp>

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

  bool is_small() const { return most <= 1 && unit.family <= Family::count; }
};

struct Side {
  std::string_view text;
  std::string lower;  ///< small ASCII letters, same bytes
  Language language{};
  std::vector<dates::Mention> dates;
  std::vector<Quantity> quantities;
  /// Every number that the text may say in one way or another, rising: what is in it is never missing.
  std::vector<double> said;
  std::vector<double> spans;  ///< the same, said by words of time: a week may be 7 days, but no 7 people

  std::string_view slice(Range bytes) const { return text.substr(bytes.begin, bytes.size()); }
  bool says(double value) const;
  /// What is counted is not said by words of time.
  bool says(const Quantity& quantity) const;
};

inline constexpr std::size_t most_quantities = 64;
inline constexpr std::size_t most_dates = 3 * most_quantities;  // parts: a year, a month and a day are three

/// `published` is what relative dates are counted from; null when it is not known. O(n).
Side read_side(std::string_view text, Language language, const Timestamp* published);

/// Standard deviations by which a Korean text of so many letters is longer than usual beside an English one. The
/// numbers are fixed, because a collection that is checked may be full of errors: it must not say what is usual.
double length_deviation(double english, double korean);

/// Fills the quantities of a side whose dates are known.
void read_quantities(Side& side);
/// Fills what the side says; its quantities must have been read.
void read_said(Side& side);

}  // namespace jjak::check
