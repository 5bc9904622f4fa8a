// Compares the quantities of both sides: equal ones first, then converted and rounded ones. What is left on both sides
// and measures the same is an error; what is left on one side only never is.
#include "check/findings.hpp"
#include "check/rests.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jjak::check {
namespace {

std::string text_of(const Side& side, Range bytes) { return std::string(side.slice(bytes)); }

class Comparison {
 public:
  Comparison(const Side& english, const Side& korean, ValueMatch values, Findings& findings)
      : english_(english), korean_(korean), findings_(findings), match_(std::move(values)) {}

  void run() {
    tell_exchange();
    for (const Pairing& pairing : match_.conflicts) tell_conflict(pairing);
    tell_wrong_conversions(english_, match_.english_left, true);
    tell_wrong_conversions(korean_, match_.korean_left, false);
    tell_rounding();
    std::vector<Rest> rests = find_rests(english_, korean_, match_);
    tell_exchanged_figures(rests);
    for (const Rest& rest : rests) tell_difference(rest);
  }

 private:
  /// "12,000 tons and 3.4 kilometers" against 1만2천㎞ and 3.4톤: two values that stand at each other's unit.
  void tell_exchange() {
    constexpr std::size_t most = 24;
    if (match_.pairs.size() > most) return;
    for (const Pairing& a : match_.pairs)
      for (const Pairing& b : match_.pairs) {
        if (!are_exchanged(a, b)) continue;
        std::erase_if(match_.conflicts,
                      [&](const Pairing& each) { return each.english == a.english || each.english == b.english; });
        const auto& en = english_.quantities;
        const auto& ko = korean_.quantities;
        const Range english = around(en[a.english].bytes, en[b.english].bytes);
        const Range korean = around(ko[a.korean].bytes, ko[b.korean].bytes);
        tell_order(english, korean);
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
    if (are_ages_exchanged(en_a, ko_a, en_b, ko_b)) return true;
    const auto fits = [](const Unit& x, const Unit& y) { return measures(x) && measures(y) && is_same_unit(x, y); };
    if (!fits(en_a.unit, ko_b.unit) || fits(en_a.unit, ko_a.unit)) return false;
    if (measures(en_b.unit) && measures(ko_a.unit)) return is_same_unit(en_b.unit, ko_a.unit);
    // (21) beside 18살 is an age, too: what has no unit in Korean must be counted.
    return !measures(en_b.unit) && ko_a.unit.family == Family::count && !are_said_twice(en_a.most, en_b.most);
  }

  /// "80, who has lived there for 41 years" and 80년째 사는 (41) 씨: both years, but not of the same.
  bool are_ages_exchanged(const Quantity& en_a, const Quantity& ko_a, const Quantity& en_b,
                          const Quantity& ko_b) const {
    const auto is_age = [](const Quantity& quantity) { return quantity.unit.family == Family::age; };
    return is_age(en_a) && !is_age(ko_a) && ko_a.unit.family != Family::none && !is_age(en_b) && is_age(ko_b) &&
           !are_said_twice(en_a.most, en_b.most);
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
      return std::any_of(others.begin(), others.end(), [&](const Quantity& other) {
        const Fit fit = fit_of(quantity, other);
        return fit <= Fit::converted || (fit == Fit::unit_unknown && other.unit.family == Family::none);
      });
    };
    return is_said(en, korean_.quantities) || is_said(ko, english_.quantities);
  }

  /// "2,107" and 2100, although neither side says "about".
  void tell_rounding() {
    for (const Pairing& pairing : match_.pairs) {
      const Quantity &en = english_.quantities[pairing.english], &ko = korean_.quantities[pairing.korean];
      const bool whole = is_whole(en) && is_whole(ko);
      if (pairing.fit != Fit::rounded || en.is_about || ko.is_about || !whole) continue;
      findings_.add(FindingKind::number, .55, en.bytes, ko.bytes, message_of(FindingKind::number), arguments(en, ko));
    }
  }

  static bool is_whole(const Quantity& quantity) { return near(quantity.most, std::round(quantity.most), 1e-9); }

  /// "10,000 yards (3,048 meters)": a side that gives a value twice, and not the same one. What the other side has,
  /// too, is no error of the translation.
  void tell_wrong_conversions(const Side& side, const std::vector<bool>& left, bool is_english) {
    for (std::size_t i = 1; i < side.quantities.size(); ++i) {
      const Quantity &first = side.quantities[i - 1], &second = side.quantities[i];
      if (first.in_brackets || !second.in_brackets || !is_in_brackets_behind(side, first, second)) continue;
      if (!is_converted_wrongly(first, second) || (!left[i - 1] && !left[i])) continue;
      const Range bytes = around(first.bytes, second.bytes);
      const auto end = static_cast<std::uint32_t>(is_english ? korean_.text.size() : english_.text.size());
      findings_.add(FindingKind::unit, .8, is_english ? bytes : Range{end, end}, is_english ? Range{end, end} : bytes,
                    tr("“{words}”: the two values are not the same"), {{"words", text_of(side, bytes)}});
    }
  }

  static bool is_in_brackets_behind(const Side& side, const Quantity& first, const Quantity& second) {
    if (first.bytes.end > second.bytes.begin) return false;
    const std::string_view gap = side.slice({first.bytes.end, second.bytes.begin});
    return gap == " (" || gap == "(";
  }

  /// Whether two values in units of a family differ by more than rounding does.
  static bool is_converted_wrongly(const Quantity& a, const Quantity& b) {
    constexpr double rounding = .25, of_ratio = .07;
    if (a.unit == b.unit && !a.is_vague && !b.is_vague && is_conversion_ratio(a, b, of_ratio)) return true;
    const bool comparable = a.unit.family == b.unit.family && a.unit.factor > 0 && b.unit.factor > 0 &&
                            !(a.unit == b.unit) && a.unit.family != Family::time && !a.is_vague && !b.is_vague;
    return comparable && !near(a.most * a.unit.factor, b.most * b.unit.factor, rounding);
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

  /// "920,000 yuan, or 180 million won" as "180 yuan, or 920,000 million won": the figures are exchanged, the words of
  /// the numbers are not.
  void tell_exchanged_figures(std::vector<Rest>& rests) {
    const auto fits = [&](std::size_t e, std::size_t k) {
      return figures_of(english_.quantities[e].most) == figures_of(korean_.quantities[k].most);
    };
    for (std::size_t i = 0; i < rests.size(); ++i)
      for (std::size_t j = i + 1; j < rests.size(); ++j) {
        const Rest a = rests[i], b = rests[j];
        const bool straight = fits(a.english, b.korean) && fits(b.english, a.korean);
        if (!straight || fits(a.english, a.korean)) continue;
        const Range english = around(english_.quantities[a.english].bytes, english_.quantities[b.english].bytes);
        const Range korean = around(korean_.quantities[a.korean].bytes, korean_.quantities[b.korean].bytes);
        tell_order(english, korean);
        rests.erase(rests.begin() + static_cast<std::ptrdiff_t>(j));
        rests.erase(rests.begin() + static_cast<std::ptrdiff_t>(i));
        return;
      }
  }

  void tell_order(Range english, Range korean) {
    findings_.add(FindingKind::order, .85, english, korean, tr("the same values in another order: “{en}”, “{ko}”"),
                  {{"en", text_of(english_, english)}, {"ko", text_of(korean_, korean)}});
  }

  /// The figures of a value without its power of ten: 18 of 180 and of 1.8 million.
  static double figures_of(double value) {
    constexpr double million = 1e6;
    if (value <= 0) return 0;
    return std::round(value / std::pow(10, std::floor(std::log10(value))) * million) / million;
  }

  void tell_difference(const Rest& rest) {
    const Quantity &en = english_.quantities[rest.english], &ko = korean_.quantities[rest.korean];
    const FindingKind kind = rest.kind;
    const double probability = kind == FindingKind::scale ? .92 : measures(en.unit) && measures(ko.unit) ? .9 : .75;
    findings_.add(kind, probability, en.bytes, ko.bytes, message_of(kind), arguments(en, ko));
  }

  const Side& english_;
  const Side& korean_;
  Findings& findings_;
  ValueMatch match_;  // without the conflicts that are told otherwise
};

}  // namespace

void check_values(const Side& english, const Side& korean, const ValueMatch& values, Findings& findings) {
  Comparison(english, korean, values, findings).run();
}

}  // namespace jjak::check
