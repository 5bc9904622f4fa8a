// Pairs the quantities of both sides: equal ones first, then converted and rounded ones, then proportions.
#include "quantities/pairings.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jjak::check {
namespace {

class Pairer {
 public:
  Pairer(const Side& english, const Side& korean) : english_(english), korean_(korean) {}

  ValueMatch run() {
    pair_up();
    pair_proportions();
    return std::move(match_);
  }

 private:
  /// "60-40" and 6 대 4: the same proportion.
  void pair_proportions() {
    const auto& en = english_.quantities;
    const auto& ko = korean_.quantities;
    for (std::size_t e = 1; e < en.size(); ++e)
      for (std::size_t k = 1; k < ko.size(); ++k) {
        if (!match_.english_left[e - 1] || !match_.english_left[e] || !match_.korean_left[k - 1] ||
            !match_.korean_left[k])
          continue;
        if (!is_proportion(english_, e) || !is_proportion(korean_, k)) continue;
        if (!near(en[e - 1].most * ko[k].most, en[e].most * ko[k - 1].most, 1e-4)) continue;
        for (const std::size_t last : {0U, 1U}) {
          match_.english_left[e - last] = match_.korean_left[k - last] = false;
          match_.pairs.push_back({Fit::converted, e - last, k - last, 0});
        }
      }
  }

  /// Whether this number and the one before it are one proportion: "3-1", "3:1", "3 to 1", 3 대 1.
  static bool is_proportion(const Side& side, std::size_t i) {
    const Quantity &first = side.quantities[i - 1], &second = side.quantities[i];
    if (measures(first.unit) || measures(second.unit) || first.bytes.end > second.bytes.begin) return false;
    const std::string_view gap = side.slice({first.bytes.end, second.bytes.begin});
    constexpr std::array<std::string_view, 7> joints{"-", ":", "–", " to ", "대", " 대 ", " : "};
    return std::find(joints.begin(), joints.end(), gap) != joints.end();
  }

  void pair_up() {
    const auto& en = english_.quantities;
    const auto& ko = korean_.quantities;
    std::vector<Pairing> all;
    for (std::size_t e = 0; e < en.size(); ++e)
      for (std::size_t k = 0; k < ko.size(); ++k)
        if (const Fit fit = fit_of(en[e], ko[k]); fit != Fit::none) all.push_back({fit, e, k, distance(e, k)});
    std::stable_sort(all.begin(), all.end(), [](const Pairing& a, const Pairing& b) {
      return std::pair(a.fit, a.distance) < std::pair(b.fit, b.distance);
    });
    match_.english_left.assign(en.size(), true);
    match_.korean_left.assign(ko.size(), true);
    for (const Pairing& pairing : all) {
      if (!match_.english_left[pairing.english] || !match_.korean_left[pairing.korean]) continue;
      match_.english_left[pairing.english] = match_.korean_left[pairing.korean] = false;
      match_.pairs.push_back(pairing);
      if (pairing.fit == Fit::other_unit || pairing.fit == Fit::other_family) match_.conflicts.push_back(pairing);
    }
  }

  /// What is measured on one side only lies further away: 20 bottles are rather 20병 than 20인치.
  std::size_t distance(std::size_t e, std::size_t k) const {
    const bool differs = measures(english_.quantities[e].unit) != measures(korean_.quantities[k].unit);
    return (e > k ? e - k : k - e) + (differs ? most_quantities : 0);
  }

  const Side& english_;
  const Side& korean_;
  ValueMatch match_;
};

/// The same bytes as ranges that rise and do not overlap.
std::vector<Range> without_overlaps(std::vector<Range> ranges) {
  std::sort(ranges.begin(), ranges.end(), [](Range a, Range b) { return a.begin < b.begin; });
  std::vector<Range> apart;
  for (const Range range : ranges)
    if (!apart.empty() && range.begin <= apart.back().end)
      apart.back().end = std::max(apart.back().end, range.end);
    else
      apart.push_back(range);
  return apart;
}

}  // namespace

std::vector<Range> taken_of(const Side& side, const std::vector<bool>& left, const Side& other) {
  std::vector<Range> taken;
  for (std::size_t i = 0; i < side.quantities.size(); ++i)
    if (!left[i]) taken.push_back(side.quantities[i].bytes);
  for (const dates::Mention& date : side.dates)
    if (std::any_of(other.dates.begin(), other.dates.end(),
                    [&](const dates::Mention& each) { return dates::match_probability(date.value, each.value) > 0; }))
      taken.push_back(date.bytes);
  return without_overlaps(std::move(taken));
}

ValueMatch pair_values(const Side& english, const Side& korean) { return Pairer(english, korean).run(); }

}  // namespace jjak::check
