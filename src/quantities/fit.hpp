// How two quantities fit: equal, converted, rounded, or in conflict.
#pragma once

#include "quantities/side.hpp"

#include <cstdint>

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

/// "10 miles" as 16마일, "18 weeks" as 1년 6개월: the values fit as soon as one of the two has another unit.
bool is_unconverted_unit(const Quantity& a, const Quantity& b);

/// Whether two values of one unit differ as those of this and another unit do, by at most `tolerance`: 80 km and
/// 50 km.
bool is_conversion_ratio(const Quantity& a, const Quantity& b, double tolerance);

}  // namespace jjak::check
