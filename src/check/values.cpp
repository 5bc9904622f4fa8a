// Compares the quantities of both sides: equal ones first, then converted and rounded ones. What is left on both sides
// and measures the same is an error; what is left on one side only never is.
#include "check/findings.hpp"
#include "check/fit.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <cmath>

namespace jjak::check {
namespace {

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
    tell_exchange();
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
      pairs_.push_back(pairing);
      if (pairing.fit == Fit::other_unit || pairing.fit == Fit::other_family) conflicts_.push_back(pairing);
    }
  }

  /// "12,000 tons and 3.4 kilometers" against 1만2천㎞ and 3.4톤: two values that stand at each other's unit.
  void tell_exchange() {
    constexpr std::size_t most = 24;
    if (pairs_.size() > most) return;
    for (const Pairing& a : pairs_)
      for (const Pairing& b : pairs_) {
        if (!are_exchanged(a, b)) continue;
        std::erase_if(conflicts_,
                      [&](const Pairing& each) { return each.english == a.english || each.english == b.english; });
        const auto& en = english_.quantities;
        const auto& ko = korean_.quantities;
        const Range english = around(en[a.english].bytes, en[b.english].bytes);
        const Range korean = around(ko[a.korean].bytes, ko[b.korean].bytes);
        findings_.add(FindingKind::order, .85, english, korean, tr("the same values in another order: “{en}”, “{ko}”"),
                      {{"en", text_of(english_, english)}, {"ko", text_of(korean_, korean)}});
        return;
      }
  }

  static Range around(Range a, Range b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

  /// The units fit crosswise and not otherwise; one of the two may only be counted.
  bool are_exchanged(const Pairing& a, const Pairing& b) const {
    const Quantity &en_a = english_.quantities[a.english], &ko_a = korean_.quantities[a.korean];
    const Quantity &en_b = english_.quantities[b.english], &ko_b = korean_.quantities[b.korean];
    if (a.english == b.english || en_a.is_vague || en_b.is_vague || near(en_a.most, en_b.most, 1e-4)) return false;
    if (!near(en_a.most, ko_a.most, 1e-4) || !near(en_b.most, ko_b.most, 1e-4)) return false;
    const auto fits = [](const Unit& x, const Unit& y) { return measures(x) && measures(y) && is_same_unit(x, y); };
    if (!fits(en_a.unit, ko_b.unit) || fits(en_a.unit, ko_a.unit)) return false;
    if (measures(en_b.unit) && measures(ko_a.unit)) return is_same_unit(en_b.unit, ko_a.unit);
    // (21) beside 18살 is an age, too: what has no unit in Korean must be counted.
    return !measures(en_b.unit) && ko_a.unit.family == Family::count && !are_said_twice(en_a.most, en_b.most);
  }

  /// Whether a side has one of the values more than once: then which belongs to which is not known.
  bool are_said_twice(double a, double b) const {
    return times_of(a, english_.quantities) != 1 || times_of(b, english_.quantities) != 1 ||
           times_of(a, korean_.quantities) != 1 || times_of(b, korean_.quantities) != 1;
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
    if (quantity.in_brackets && measures(quantity.unit)) return false;
    const bool is_figure = ascii::is_digit(own.text[quantity.bytes.begin]);
    if (quantity.is_small() && !is_figure) return false;
    if (!quantity.is_vague && (other.says(quantity) || is_derived(quantity.most, other))) return false;
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
    constexpr double tenfold = 10;
    if (kind == FindingKind::number && !known && std::max(en.most, ko.most) > tenfold * std::min(en.most, ko.most))
      return;  // two numbers that have nothing to do with each other
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
    return is_wrong_conversion(en, ko) ? FindingKind::unit : FindingKind::number;
  }

  /// "10 miles" as 16마일: the value was converted, the unit was not.
  static bool is_wrong_conversion(const Quantity& en, const Quantity& ko) {
    if (en.unit.family != ko.unit.family || en.most <= 0) return false;
    constexpr double tolerance = .02;
    struct Conversion {
      Family family;
      double ratio;
    };
    constexpr Conversion conversions[] = {
        {Family::length, 1.609344}, {Family::length, .3048},  {Family::length, .9144},  {Family::length, 2.54},
        {Family::mass, .45359237},  {Family::area, .4046856}, {Family::area, 3.305785}, {Family::area, 2.589988},
        {Family::volume, 3.785412}, {Family::speed, 1.609344}};
    const double ratio = ko.most / en.most;
    return std::any_of(std::begin(conversions), std::end(conversions), [&](const Conversion& each) {
      return each.family == en.unit.family &&
             (near(ratio, each.ratio, tolerance) || near(1 / ratio, each.ratio, tolerance));
    });
  }

  const Side& english_;
  const Side& korean_;
  Findings& findings_;
  std::vector<bool> english_left_, korean_left_;
  std::vector<Pairing> pairs_, conflicts_;
};

}  // namespace

void check_values(const Side& english, const Side& korean, Findings& findings) {
  Comparison(english, korean, findings).run();
}

}  // namespace jjak::check
