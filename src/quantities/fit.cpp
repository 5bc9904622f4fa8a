// Compares the values and units of two quantities.
#include "quantities/fit.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace jjak::check {

bool near(double a, double b, double tolerance) {
  return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

bool are_related(Family a, Family b) {
  if (a == b) return true;
  if (a > b) std::swap(a, b);
  return (a == Family::temperature && b == Family::degree) || (a == Family::time && b == Family::age) ||
         (a == Family::pound && b == Family::mass) || (a == Family::money && b == Family::pound) ||
         (a == Family::percent && b == Family::points);
}

namespace {

bool is_pound_like(const Unit& a, const Unit& b) {
  const auto fits = [](const Unit& pound, const Unit& other) {
    return pound.family == Family::pound && (other.family == Family::pound || other.name == "pound");
  };
  return fits(a, b) || fits(b, a);
}

}  // namespace

bool is_same_unit(const Unit& a, const Unit& b) {
  if (a == b || is_pound_like(a, b)) return true;
  if (a.family == b.family) return a.family == Family::money && (a.name.empty() || b.name.empty());
  const auto is_degree = [](const Unit& x, const Unit& y) {
    return x.family == Family::degree && y.family == Family::temperature;
  };
  const auto is_age = [](const Unit& x, const Unit& y) {
    return x.family == Family::age && y.family == Family::time && y.name == "year";
  };
  return is_degree(a, b) || is_degree(b, a) || is_age(a, b) || is_age(b, a);
}

namespace {

/// The value in the base unit of its family; nothing where nothing converts it.
std::optional<double> in_base(const Quantity& quantity) {
  if (quantity.unit.factor <= 0 || quantity.is_vague) return std::nullopt;
  return quantity.most * quantity.unit.factor;
}

bool is_temperature_converted(const Quantity& a, const Quantity& b) {
  constexpr double slope = 1.8, freezing = 32, tolerance = 3;
  if (a.unit.family != Family::temperature && b.unit.family != Family::temperature) return false;
  if (!are_related(a.unit.family, b.unit.family)) return false;
  const auto fits = [&](double fahrenheit, double celsius) {
    return std::abs(celsius * slope + freezing - fahrenheit) <= tolerance || near(celsius * slope, fahrenheit, .03);
  };
  return fits(a.most, b.most) || fits(b.most, a.most);
}

bool is_converted(const Quantity& a, const Quantity& b) {
  constexpr double tolerance = .06;
  if (is_temperature_converted(a, b)) return true;
  const auto left = in_base(a), right = in_base(b);
  const bool comparable = a.unit.family == b.unit.family || is_pound_like(a.unit, b.unit) ||
                          (are_related(a.unit.family, b.unit.family) && a.unit.family != Family::percent &&
                           a.unit.family != Family::points);
  return left && right && comparable && !is_same_unit(a.unit, b.unit) && near(*left, *right, tolerance);
}

/// 100 % more is double, and a share of .5 is 50 %.
bool is_ratio(const Quantity& a, const Quantity& b) {
  constexpr double hundred = 100, tolerance = .02;
  if (a.unit.family != Family::percent || b.unit.family == Family::percent) return false;
  const bool bare =
      b.unit.family == Family::none || b.unit.family == Family::multiple || b.unit.family == Family::count;
  return bare && (near(a.most / hundred, b.most, tolerance) || near(1 + a.most / hundred, b.most, tolerance) ||
                  near(1 - a.most / hundred, b.most, tolerance));
}

int digits_that_count(double value) {
  if (value == 0) return 1;
  constexpr double ten = 10, exact = 1e-9;
  int digits = 0;
  double rest = std::abs(value) / std::pow(ten, std::floor(std::log10(std::abs(value))));
  while (digits < 12 && std::abs(rest) > exact) {
    rest = (rest - std::floor(rest + exact)) * ten;
    ++digits;
    if (rest < 1e-6) break;
  }
  return std::max(digits, 1);
}

/// 3.0344 and 3.03 or 3.034: the same to the digits that the shorter one has.
bool is_cut_off(double exact, double shorter) {
  constexpr double ten = 10;
  for (const int decimals : {1, 2, 3}) {
    const double power = std::pow(ten, decimals);
    if (near(shorter * power, std::round(shorter * power), 1e-9) && shorter != exact)
      return std::abs(exact - shorter) * power < 1;
  }
  return false;
}

/// About the same, and one of the two has fewer digits: 1,204 and "about 1,200".
bool is_rounded(const Quantity& a, const Quantity& b) {
  constexpr double tolerance = .03, shortest = 10;
  if (is_cut_off(a.most, b.most) || is_cut_off(b.most, a.most)) return true;
  if (std::min(a.most, b.most) < shortest || !near(a.most, b.most, tolerance)) return false;
  const int digits = digits_that_count(a.most), others = digits_that_count(b.most);
  if (digits == others) return false;
  const double rounded = digits < others ? a.most : b.most;
  const double last_digit = std::pow(10, std::floor(std::log10(rounded)) + 1 - std::min(digits, others));
  return std::abs(a.most - b.most) < last_digit;
}

bool is_within(const Quantity& a, const Quantity& b) {
  if (!a.is_vague && !b.is_vague) return false;
  return a.least <= b.most && b.least <= a.most;
}

}  // namespace

Fit fit_of(const Quantity& a, const Quantity& b) {
  const bool known = measures(a.unit) && measures(b.unit);
  const bool related = are_related(a.unit.family, b.unit.family);
  if (!a.is_vague && !b.is_vague && near(a.most, b.most, 1e-4)) {
    if (!known) return a.unit.family == b.unit.family ? Fit::equal : Fit::unit_unknown;
    if (is_same_unit(a.unit, b.unit)) return Fit::equal;
    if (is_converted(a, b)) return Fit::converted;
    return related ? Fit::other_unit : Fit::other_family;
  }
  if (a.is_vague && b.is_vague && known && related && !is_same_unit(a.unit, b.unit) && is_within(a, b))
    return Fit::other_unit;
  if (is_converted(a, b) || is_ratio(a, b) || is_ratio(b, a)) return Fit::converted;
  if (known && !is_same_unit(a.unit, b.unit)) return Fit::none;
  if (is_within(a, b)) return Fit::vague;
  return is_rounded(a, b) ? Fit::rounded : Fit::none;
}

bool is_conversion_ratio(const Quantity& a, const Quantity& b, double tolerance) {
  if (a.unit.family != b.unit.family || a.most <= 0) return false;
  struct Conversion {
    std::string_view from, to;
    double ratio;
  };
  constexpr Conversion conversions[] = {
      {"mile", "km", 1.609344},      {"foot", "m", .3048},       {"yard", "m", .9144},
      {"decade", "year", 10},        {"century", "year", 100},   {"week", "day", 7},
      {"fortnight", "day", 14},      {"inch", "cm", 2.54},       {"pound", "kg", .45359237},
      {"acre", "hectare", .4046856}, {"pyeong", "m2", 3.305785}, {"square-mile", "km2", 2.589988},
      {"gallon", "liter", 3.785412}, {"mph", "km/h", 1.609344}};
  const double ratio = b.most / a.most;
  return std::any_of(std::begin(conversions), std::end(conversions), [&](const Conversion& each) {
    if (each.from != a.unit.name && each.to != a.unit.name) return false;
    return near(ratio, each.ratio, tolerance) || near(1 / ratio, each.ratio, tolerance);
  });
}

bool is_unconverted_unit(const Quantity& a, const Quantity& b) {
  constexpr double tolerance = .012, exact = .004;
  if (a.is_vague || b.is_vague || a.unit.family != b.unit.family) return false;
  if (is_conversion_ratio(a, b, tolerance)) return true;
  const auto left = in_base(a), right = in_base(b);
  if (!left || !right || a.unit == b.unit || *left <= 0 || *right <= 0) return false;
  const Vocabulary& words = Vocabulary::built_in();
  return words.has_unit(a.unit.family, *right / a.most, exact) || words.has_unit(a.unit.family, *left / b.most, exact);
}

}  // namespace jjak::check
