// How two quantities fit, which quantities of both sides say the same, and what is left of them.
#pragma once

#include "check/side.hpp"

#include <jjak/check/check.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jjak::check {

/// How two quantities fit, the best first.
enum class Fit : std::uint8_t {
  equal,         ///< value and unit
  converted,     ///< the same in another unit of the family
  unit_unknown,  ///< equal values, one without unit
  other_unit,    ///< equal values, other units of a family
  rounded,
  vague,         ///< one lies within the other
  other_family,  ///< equal values that measure different things
  none,
};

/// Whether a unit says what is measured.
inline bool measures(const Unit& unit) { return unit.family > Family::count; }

/// Whether two values differ by at most this share of the greater one.
bool near(double a, double b, double tolerance);

/// Whether two families may be one: a bare degree and a temperature, years and an age, pounds.
bool are_related(Family a, Family b);

/// Whether two units are one, as far as the text says it.
bool is_same_unit(const Unit& a, const Unit& b);

Fit fit_of(const Quantity& a, const Quantity& b);

/// Two quantities, by their indexes.
struct Pairing {
  Fit fit = Fit::none;
  std::size_t english = 0, korean = 0;
  std::size_t distance = 0;  // of their places in the order of quantities
};

struct ValueMatch {
  std::vector<Pairing> pairs;
  std::vector<Pairing> conflicts;  ///< pairs of equal values in other units
  std::vector<bool> english_left, korean_left;
};

/// Two quantities without partners that stand for each other and differ.
struct Rest {
  std::size_t english = 0, korean = 0;
  FindingKind kind{};
  bool same_unit = false, in_place = false;

  int likeness() const { return (same_unit ? 2 : 0) + (in_place ? 3 : 0); }
};

/// Pairs quantities, the best fit first. O(quantities x quantities).
ValueMatch pair_values(const Side& english, const Side& korean);

/// What of a side has its partner on the other side, by rising place: it says nothing else. `left` are its quantities
/// without partners. O(dates x dates).
std::vector<Range> taken_of(const Side& side, const std::vector<bool>& left, const Side& other);

/// What is left on both sides and may measure the same; what is left on one side only is no error. O(quantities x
/// quantities) of at most most_quantities.
std::vector<Rest> find_rests(const Side& english, const Side& korean, const ValueMatch& match);

}  // namespace jjak::check
