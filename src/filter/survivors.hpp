// Which of several units that say the same is kept.
#pragma once

#include "filter/recipe.hpp"
#include "similar/sketch.hpp"

#include <jjak/bitext/bitext.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace jjak::filter {

/// What copies are found by, and what decides between them: about 40 bytes a unit, 170 with sketches.
class Copies {
 public:
  explicit Copies(bool with_sketches) : with_sketches_(with_sketches) {}

  /// Takes the next unit.
  void add(const BitextUnit& unit);
  /// How far a unit is believed that has no confidence of its own.
  void set_evidence(std::size_t unit, float probability);

  static constexpr std::uint32_t none = UINT32_MAX;

  /// For each unit the one that is kept in its place, or none. Only wanted units are compared; empty: all. Units of
  /// different levels are never copies of each other. `least`: the likeness of near copies; 1: only equal ones. O(n log
  /// n).
  std::vector<std::uint32_t> survivors(double least, const std::vector<Preference>& keep,
                                       const std::vector<bool>& is_wanted) const;
  double similarity(std::size_t a, std::size_t b) const { return sketches_.similarity(a, b); }
  const std::string& name_of(std::size_t unit) const { return facts_[unit].name; }

 private:
  struct Facts {
    std::string name;
    std::uint64_t digest = 0;  ///< of both texts and the level; 0 where there is nothing to compare
    std::int32_t day = INT32_MAX;
    std::uint32_t letters = 0;
    float confidence = 0;
    bool has_confidence = false, is_original = false;
  };
  bool is_better(const std::vector<Preference>& keep, std::uint32_t a, std::uint32_t b) const;
  std::vector<std::vector<std::uint32_t>> equal_units(const std::vector<bool>& is_wanted) const;

  bool with_sketches_;
  std::vector<Facts> facts_;
  similar::Sketches sketches_;
};

/// The day of a unit: that of the Korean article, or else of the English one: "2024-12-23"; empty when none is known.
std::string_view day_of(const BitextUnit& unit);

}  // namespace jjak::filter
