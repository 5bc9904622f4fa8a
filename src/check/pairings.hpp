// Which quantities of both sides say the same, and what is left of them.
#pragma once

#include "check/fit.hpp"

#include <jjak/check/check.hpp>

#include <cstddef>
#include <vector>

namespace jjak::check {

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

/// What is left on both sides and may measure the same; what is left on one side only is no error. O(quantities x
/// quantities) of at most most_quantities.
std::vector<Rest> find_rests(const Side& english, const Side& korean, const ValueMatch& match);

}  // namespace jjak::check
