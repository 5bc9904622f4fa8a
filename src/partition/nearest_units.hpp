// The nearest training unit of each unit of a test set, on either side.
#pragma once

#include <jjak/bitext/bitext.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jjak::partition {

/// Which unit is nearest, and how like both sides are, 0..1.
struct Nearest {
  std::string name;
  double english = 0, korean = 0;
  double likeness() const { return english > korean ? english : korean; }
};

/// The shingles of a unit's sides.
using Shingles = std::array<std::vector<std::uint32_t>, 2>;
Shingles shingles_of(const BitextUnit& unit);

/// An index over test units, which training units are looked up in one by one. The likeness of two texts is the larger
/// of their Jaccard index and, for a test text that is not too short, the share of it that the training text holds: a
/// test sentence inside a training paragraph is a leak too. What is less alike than about .35 may not be found. Memory:
/// about 1,000 bytes a test unit. Thread safety: one thread.
class NearestUnits {
 public:
  /// Takes the next test unit; they count from 0.
  void add(const Shingles& shingles);
  /// To be called once, after the last add and before the first look.
  void finish();
  std::size_t size() const { return nearest_.size(); }

  /// Looks for test units that are like a training unit; `name` becomes the nearest of those that had none nearer.
  /// Returns the largest likeness. O(shingles + candidates).
  double look(const Shingles& shingles, const std::string& name);
  const Nearest& nearest(std::size_t unit) const { return nearest_[unit]; }

 private:
  double look_at_side(std::size_t number, const std::vector<std::uint32_t>& shingles, const std::string& name);

  struct Side {
    std::vector<std::vector<std::uint32_t>> shingles;                                   ///< by unit
    std::unordered_map<std::uint32_t, std::pair<std::uint32_t, std::uint32_t>> ranges;  ///< of postings, by shingle
    std::vector<std::uint32_t> postings;
    std::vector<bool> is_there;      ///< by the lower bits of shingles: whether any test unit has one
    std::vector<std::uint8_t> keys;  ///< by unit: how many of its shingles are in the index
  };
  std::array<Side, 2> sides_;
  std::vector<Nearest> nearest_;
  std::vector<std::uint32_t> hits_;
};

}  // namespace jjak::partition
