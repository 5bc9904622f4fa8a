// Which quantities of both sides say the same.
#pragma once

#include "quantities/fit.hpp"
#include "quantities/side.hpp"

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

/// Pairs quantities, the best fit first. O(quantities x quantities).
ValueMatch pair_values(const Side& english, const Side& korean);

/// What of a side has its partner on the other side, by rising place: it says nothing else. `left` are its quantities
/// without partners. O(dates x dates).
std::vector<Range> taken_of(const Side& side, const std::vector<bool>& left, const Side& other);

}  // namespace jjak::check
