// What is left of the quantities of both sides, and differs.
#pragma once

#include "quantities/pairings.hpp"

#include <jjak/check/check.hpp>

#include <cstddef>
#include <vector>

namespace jjak::check {

/// Two quantities without partners that stand for each other and differ.
struct Rest {
  std::size_t english = 0, korean = 0;
  FindingKind kind{};
  bool same_unit = false, in_place = false;
  bool is_unconverted = false;  ///< the value fits with another unit

  int likeness() const { return (same_unit ? 2 : 0) + (in_place ? 3 : 0) + (is_unconverted ? 4 : 0); }
};

/// What is left on both sides and may measure the same; what is left on one side only is no error. O(quantities x
/// quantities) of at most most_quantities.
std::vector<Rest> find_rests(const Side& english, const Side& korean, const ValueMatch& match);

}  // namespace jjak::check
