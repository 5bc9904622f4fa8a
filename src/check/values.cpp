// Compares the quantities of both sides: equal ones first, then converted and rounded ones. What is left on both sides and
// measures the same is an error; what is left on one side only never is.
#include "check/findings.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace jjak::check {
namespace {

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

bool near(double a, double b, double tolerance) {
  return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

bool measures(const Unit& unit) { return unit.family > Family::count; }

/// Whether two families may be one: a bare degree and a temperature, years and an age, pounds.
bool are_related(Family a, Family b) {
  if (a == b) return true;
  if (a > b) std::swap(a, b);
  return (a == Family::temperature && b == Family::degree) || (a == Family::time && b == Family::age) ||
         (a == Family::pound && b == Family::mass) || (a == Family::money && b == Family::pound) ||
         (a == Family::percent && b == Family::points);
}

bool is_pound_like(const Unit& a, const Unit& b) {
  const auto fits = [](const Unit& pound, const Unit& other) {
    return pound.family == Family::pound && (other.family == Family::pound || other.name == "pound");
  };
  return fits(a, b) || fits(b, a);
}

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
  return digits_that_count(a.most) != digits_that_count(b.most);
}

bool is_within(const Quantity& a, const Quantity& b) {
  if (!a.is_vague && !b.is_vague) return false;
  return a.least <= b.most && b.least <= a.most;
}

Fit fit_of(const Quantity& a, const Quantity& b) {
  const bool known = measures(a.unit) && measures(b.unit);
  const bool related = are_related(a.unit.family, b.unit.family);
  if (!a.is_vague && !b.is_vague && near(a.most, b.most, 1e-4)) {
    if (!known) return a.unit.family == b.unit.family ? Fit::equal : Fit::unit_unknown;
    if (is_same_unit(a.unit, b.unit)) return Fit::equal;
    if (is_converted(a, b)) return Fit::converted;
    return related ? Fit::other_unit : Fit::other_family;
  }
  if (is_converted(a, b) || is_ratio(a, b) || is_ratio(b, a)) return Fit::converted;
  if (known && !is_same_unit(a.unit, b.unit)) return Fit::none;
  if (is_within(a, b)) return Fit::vague;
  return is_rounded(a, b) ? Fit::rounded : Fit::none;
}

struct Pairing {
  Fit fit = Fit::none;
  std::size_t english = 0, korean = 0;
  std::size_t distance = 0;  // of their places in the order of quantities
};

std::string text_of(const Side& side, Range bytes) { return std::string(side.slice(bytes)); }

class Comparison {
 public:
  Comparison(const Side& english, const Side& korean, Findings& findings)
      : english_(english), korean_(korean), findings_(findings) {}

  void run() {
    pair_up();
    for (const Pairing& pairing : conflicts_) tell_conflict(pairing);
    compare_rest();
  }

 private:
  void pair_up() {
    const auto& en = english_.quantities;
    const auto& ko = korean_.quantities;
    std::vector<Pairing> all;
    for (std::size_t e = 0; e < en.size(); ++e)
      for (std::size_t k = 0; k < ko.size(); ++k)
        if (const Fit fit = fit_of(en[e], ko[k]); fit != Fit::none) all.push_back({fit, e, k, e > k ? e - k : k - e});
    std::stable_sort(all.begin(), all.end(), [](const Pairing& a, const Pairing& b) {
      return std::pair(a.fit, a.distance) < std::pair(b.fit, b.distance);
    });
    english_left_.assign(en.size(), true);
    korean_left_.assign(ko.size(), true);
    for (const Pairing& pairing : all) {
      if (!english_left_[pairing.english] || !korean_left_[pairing.korean]) continue;
      english_left_[pairing.english] = korean_left_[pairing.korean] = false;
      if (pairing.fit == Fit::other_unit || pairing.fit == Fit::other_family) conflicts_.push_back(pairing);
    }
  }

  /// How often quantities have this value, whatever their unit.
  static std::ptrdiff_t times_of(double value, const std::vector<Quantity>& quantities) {
    return std::count_if(quantities.begin(), quantities.end(),
                         [value](const Quantity& other) { return near(other.most, value, 1e-4); });
  }

  /// Whether one side says the same with a fitting unit somewhere else: it repeats what the other says once.
  bool is_repetition(const Quantity& en, const Quantity& ko) const {
    if (times_of(en.most, english_.quantities) == times_of(ko.most, korean_.quantities)) return false;
    const auto is_said = [](const Quantity& quantity, const std::vector<Quantity>& others) {
      return std::any_of(others.begin(), others.end(),
                         [&](const Quantity& other) { return fit_of(quantity, other) <= Fit::unit_unknown; });
    };
    return is_said(en, korean_.quantities) || is_said(ko, english_.quantities);
  }

  void tell_conflict(const Pairing& pairing) {
    const Quantity& en = english_.quantities[pairing.english];
    const Quantity& ko = korean_.quantities[pairing.korean];
    if (is_repetition(en, ko)) return;
    const bool shares = en.unit.family == Family::percent || ko.unit.family == Family::percent ||
                        en.unit.family == Family::points || ko.unit.family == Family::points;
    const bool money = en.unit.family == Family::money || ko.unit.family == Family::money;
    const FindingKind kind = shares ? FindingKind::percent : money ? FindingKind::currency : FindingKind::unit;
    const double probability = pairing.fit == Fit::other_unit ? .9 : en.most <= 10 ? .55 : .7;
    findings_.add(kind, probability, en.bytes, ko.bytes, message_of(kind), arguments(en, ko));
  }

  static std::string_view message_of(FindingKind kind) {
    switch (kind) {
      case FindingKind::percent: return tr("English has “{en}”, Korean “{ko}”: not the same share");
      case FindingKind::currency: return tr("English has “{en}”, Korean “{ko}”: another currency");
      case FindingKind::unit: return tr("English has “{en}”, Korean “{ko}”: another unit");
      case FindingKind::scale: return tr("English has “{en}”, Korean “{ko}”: another order of magnitude");
      default: return tr("English has “{en}”, Korean “{ko}”: not the same number");
    }
  }

  Findings::Arguments arguments(const Quantity& en, const Quantity& ko) const {
    return {{"en", text_of(english_, en.bytes)}, {"ko", text_of(korean_, ko.bytes)}};
  }

  /// Whether what is left says something of its own: not small, not said before, not in brackets, not part of what the
  /// other side says in another way.
  static bool is_open(const Quantity& quantity, const Side& own, const Side& other) {
    if (quantity.in_brackets) return false;
    const bool is_figure = ascii::is_digit(own.text[quantity.bytes.begin]);
    if (quantity.is_small() && !is_figure) return false;
    if (!quantity.is_vague && (other.says(quantity.most) || is_derived(quantity.most, other))) return false;
    return !std::any_of(own.quantities.begin(), own.quantities.end(), [&](const Quantity& again) {
      return &again != &quantity && near(again.most, quantity.most, 1e-4);
    });
  }

  /// Two of three is 2/3 and 67 %; "two more" after three makes five.
  static bool is_derived(double value, const Side& other) {
    constexpr double hundred = 100;
    const auto& all = other.quantities;
    if (all.size() > 12) return false;
    for (const Quantity& a : all)
      for (const Quantity& b : all) {
        if (&a == &b || b.most <= 0 || a.unit.family == Family::time || b.unit.family == Family::time) continue;
        const double part = a.most / b.most;
        if (part < 1 && (near(value, part, .005) || near(value, part * hundred, .01))) return true;
      }
    return false;
  }

  static bool may_be_same(const Quantity& en, const Quantity& ko) {
    if (measures(en.unit) && measures(ko.unit)) return are_related(en.unit.family, ko.unit.family);
    if (measures(en.unit) || measures(ko.unit)) {
      const Family family = std::max(en.unit.family, ko.unit.family);
      const Family other = std::min(en.unit.family, ko.unit.family);
      return other == Family::none || family == Family::multiple;
    }
    return true;
  }

  /// What is small is compared only with what is far larger: 1 in place of 1,000.
  static bool may_differ(const Quantity& en, const Quantity& ko) {
    constexpr double hundredfold = 100;
    if ((en.is_small() || ko.is_small()) && std::max(en.most, ko.most) < hundredfold) return false;
    return may_be_same(en, ko);
  }

  void compare_rest() {
    const auto& en = english_.quantities;
    const auto& ko = korean_.quantities;
    std::vector<std::size_t> left, right;
    for (std::size_t e = 0; e < en.size(); ++e)
      if (english_left_[e] && is_open(en[e], english_, korean_)) left.push_back(e);
    for (std::size_t k = 0; k < ko.size(); ++k)
      if (korean_left_[k] && is_open(ko[k], korean_, english_)) right.push_back(k);
    for (const std::size_t e : left) {
      const auto found =
          std::find_if(right.begin(), right.end(), [&](std::size_t k) { return may_differ(en[e], ko[k]); });
      if (found == right.end()) continue;
      tell_difference(en[e], ko[*found]);
      right.erase(found);
    }
  }

  void tell_difference(const Quantity& en, const Quantity& ko) {
    const FindingKind kind = kind_of(en, ko);
    const bool vague = en.is_vague || ko.is_vague;
    if (vague && kind != FindingKind::scale) return;
    const bool known = measures(en.unit) && measures(ko.unit);
    double probability = known ? .9 : .75;
    if (kind == FindingKind::scale) probability = .92;
    findings_.add(kind, probability, en.bytes, ko.bytes, message_of(kind), arguments(en, ko));
  }

  /// A whole power of ten between two values is one of scale; a conversion with the wrong unit is one of the unit.
  static FindingKind kind_of(const Quantity& en, const Quantity& ko) {
    constexpr double exact = .004;
    const double low = std::max(std::min(en.most, ko.most), 1e-9);
    if (en.is_vague || ko.is_vague) {
      const double slack = en.is_vague && ko.is_vague ? 1 : 2;
      const bool apart = en.least > ko.most * slack || ko.least > en.most * slack;
      return apart ? FindingKind::scale : FindingKind::number;
    }
    const double power = std::log10(std::max(en.most, ko.most) / low);
    if (power > .9 && std::abs(power - std::round(power)) < exact) return FindingKind::scale;
    if (is_wrong_conversion(en, ko)) return en.unit.family == Family::money ? FindingKind::currency : FindingKind::unit;
    if (measures(en.unit) && measures(ko.unit) && !is_same_unit(en.unit, ko.unit) && en.unit.family == Family::money &&
        ko.unit.family == Family::money)
      return FindingKind::number;
    return FindingKind::number;
  }

  /// "10 miles" as 16마일: the value was converted, the unit was not.
  static bool is_wrong_conversion(const Quantity& en, const Quantity& ko) {
    if (en.unit.factor <= 0 || ko.unit.factor <= 0 || en.unit.family != ko.unit.family) return false;
    constexpr double tolerance = .03;
    constexpr double ratios[] = {1.609344, .3048,    .9144,    2.54,  .45359237,
                                 4.046856, .4046856, 3.305785, 1.852, 3.785412};
    const double ratio = ko.most / en.most;
    return std::any_of(std::begin(ratios), std::end(ratios),
                       [&](double each) { return near(ratio, each, tolerance) || near(1 / ratio, each, tolerance); });
  }

  const Side& english_;
  const Side& korean_;
  Findings& findings_;
  std::vector<bool> english_left_, korean_left_;
  std::vector<Pairing> conflicts_;
};

}  // namespace

void check_values(const Side& english, const Side& korean, Findings& findings) {
  Comparison(english, korean, findings).run();
}

}  // namespace jjak::check
