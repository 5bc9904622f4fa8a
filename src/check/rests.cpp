// Of the quantities that are left on both sides, finds the ones that differ. What the other side says in another way is
// no difference.
#include "check/rests.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace jjak::check {
namespace {

class Search {
 public:
  Search(const Side& english, const Side& korean, const ValueMatch& match)
      : english_(english), korean_(korean), match_(match) {}

  std::vector<Rest> run() const {
    const auto& en = english_.quantities;
    const auto& ko = korean_.quantities;
    const std::vector<Range> taken = taken_of(english_, match_.english_left, korean_);
    const std::vector<Range> taken_korean = taken_of(korean_, match_.korean_left, english_);
    const std::vector<std::size_t> left = open_of(english_, match_.english_left, korean_, taken_korean);
    const std::vector<std::size_t> right = open_of(korean_, match_.korean_left, english_, taken);
    std::vector<Rest> rests;
    for (const std::size_t e : left)
      for (const std::size_t k : right)
        if (may_differ(en[e], ko[k])) add_rest(e, k, rests);
    std::stable_sort(rests.begin(), rests.end(),
                     [](const Rest& a, const Rest& b) { return a.likeness() > b.likeness(); });
    std::vector<bool> english_left = match_.english_left, korean_left = match_.korean_left;
    std::vector<Rest> chosen;
    for (Rest& rest : rests) {
      if (!english_left[rest.english] || !korean_left[rest.korean]) continue;
      const auto kind = kind_of_difference(rest);
      if (!kind) continue;
      rest.kind = *kind;
      chosen.push_back(rest);
      english_left[rest.english] = korean_left[rest.korean] = false;
    }
    return chosen;
  }

 private:
  static bool is_whole(double value) { return near(value, std::round(value), 1e-9); }

  /// Whether what is left says something of its own: not small, not part of what the other side says in another way.
  static bool is_open(const Quantity& quantity, const Side& own, const Side& other, const std::vector<Range>& taken) {
    const bool is_figure = ascii::is_digit(own.text[quantity.bytes.begin]);
    if (quantity.is_small() && !is_figure) return false;
    return quantity.is_vague || (!other.says(quantity, taken) && !is_derived(quantity, other));
  }

  static std::vector<std::size_t> open_of(const Side& own, const std::vector<bool>& left, const Side& other,
                                          const std::vector<Range>& taken) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < own.quantities.size(); ++i)
      if (left[i] && is_open(own.quantities[i], own, other, taken)) open.push_back(i);
    return open;
  }

  /// Whether a value that is left was said before, by a quantity that has its partner.
  static bool is_repeated(const Quantity& quantity, const Side& own, const std::vector<bool>& left) {
    for (std::size_t i = 0; i < own.quantities.size(); ++i) {
      const Quantity& other = own.quantities[i];
      const bool other_unit = measures(quantity.unit) && !(other.unit == quantity.unit);
      if (!left[i] && !other_unit && near(other.most, quantity.most, 1e-4)) return true;
    }
    return false;
  }

  /// Whether two quantities that are left stand at one place: between quantities that are partners.
  bool are_in_place(std::size_t e, std::size_t k) const {
    const auto are_partners = [&](std::size_t english, std::size_t korean) {
      return std::any_of(match_.pairs.begin(), match_.pairs.end(), [&](const Pairing& pairing) {
        return pairing.english == english && pairing.korean == korean;
      });
    };
    const bool first = e == 0 && k == 0,
               last = e + 1 == match_.english_left.size() && k + 1 == match_.korean_left.size();
    const bool behind = e > 0 && k > 0 && are_partners(e - 1, k - 1);
    const bool before = !last && are_partners(e + 1, k + 1);
    return (behind && (before || last)) || (before && first);
  }

  static bool is_time(const Unit& unit) { return unit.family == Family::time || unit.family == Family::age; }

  /// Two of three is 2/3 and 67 %.
  static bool is_derived(const Quantity& quantity, const Side& other) {
    constexpr double hundred = 100;
    const auto& all = other.quantities;
    const double value = quantity.most;
    if (all.size() > 12 || (value >= 1 && quantity.unit.family != Family::percent)) return false;
    for (const Quantity& a : all)
      for (const Quantity& b : all) {
        if (&a == &b || b.most <= 0 || is_time(a.unit) || is_time(b.unit)) continue;
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
    const bool known = measures(en.unit) && measures(ko.unit);
    if (!known && is_whole(en.most) != is_whole(ko.most)) return false;  // "two sides" and 6.15 공동선언
    return may_be_same(en, ko);
  }

  /// What is repeated or in brackets belongs together only at the same place or with the same unit.
  void add_rest(std::size_t e, std::size_t k, std::vector<Rest>& rests) const {
    const Quantity &en = english_.quantities[e], &ko = korean_.quantities[k];
    const bool in_place = are_in_place(e, k);
    const bool same_unit = measures(en.unit) && en.unit == ko.unit;
    const bool bracketed = (en.in_brackets && measures(en.unit)) || (ko.in_brackets && measures(ko.unit));
    if (bracketed && !same_unit && !in_place) return;
    if (!in_place && (is_repeated(en, english_, match_.english_left) || is_repeated(ko, korean_, match_.korean_left)))
      return;
    rests.push_back({e, k, {}, same_unit, in_place, is_unconverted_unit(en, ko)});
  }

  /// Nothing for two quantities that have nothing to do with each other.
  std::optional<FindingKind> kind_of_difference(const Rest& rest) const {
    const Quantity &en = english_.quantities[rest.english], &ko = korean_.quantities[rest.korean];
    if (has_same_parts(en, ko)) return FindingKind::unit;
    const FindingKind kind = kind_of(en, ko);
    const bool vague = en.is_vague || ko.is_vague;
    if (vague && kind != FindingKind::scale) return std::nullopt;
    const bool known = measures(en.unit) && measures(ko.unit);
    constexpr double tenfold = 10;
    if (kind == FindingKind::number && !known && !(rest.in_place && !measures(en.unit) && !measures(ko.unit)) &&
        std::max(en.most, ko.most) > tenfold * std::min(en.most, ko.most))
      return std::nullopt;
    return kind;
  }

  /// "two years and four days" and 2년 4개월: the same numbers with other units.
  bool has_same_parts(const Quantity& en, const Quantity& ko) const {
    const Family family = en.unit.family;
    if (family != ko.unit.family || (family != Family::time && family != Family::length)) return false;
    const std::vector<double> english = parts_of(english_, en);
    return english.size() > 1 && english == parts_of(korean_, ko);
  }

  /// The numbers of a quantity, by rising place.
  static std::vector<double> parts_of(const Side& side, const Quantity& quantity) {
    std::vector<Said> parts;
    for (const Said& said : side.said)
      if (said.by == SaidBy::number && quantity.bytes.begin <= said.bytes.begin && said.bytes.end <= quantity.bytes.end)
        parts.push_back(said);
    std::sort(parts.begin(), parts.end(), [](const Said& a, const Said& b) { return a.bytes.begin < b.bytes.begin; });
    std::vector<double> values;
    for (std::size_t i = 0; i < parts.size(); ++i)
      if (i == 0 || parts[i].bytes.begin >= parts[i - 1].bytes.end) values.push_back(parts[i].value);
    return values;
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
    if (is_unconverted_unit(en, ko)) return FindingKind::unit;
    const double power = std::log10(std::max(en.most, ko.most) / low);
    if (power > .9 && std::abs(power - std::round(power)) < exact) return FindingKind::scale;
    return FindingKind::number;
  }

  const Side& english_;
  const Side& korean_;
  const ValueMatch& match_;
};

}  // namespace

std::vector<Rest> find_rests(const Side& english, const Side& korean, const ValueMatch& match) {
  return Search(english, korean, match).run();
}

}  // namespace jjak::check
