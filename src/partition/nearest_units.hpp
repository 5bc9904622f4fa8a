// The nearest training unit of each unit of a test set, on either side.
#pragma once

#include <jjak/bitext/bitext.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace jjak::partition {

/// Which unit is nearest, and how like both sides are, 0..1.
struct Nearest {
  std::string name;
  double english = 0, korean = 0;
  double likeness() const { return english > korean ? english : korean; }
};

/// An index over test units, which training units are looked up in one by one. The likeness of two texts is the larger
/// of their Jaccard index and, for a test text that is not too short, the share of it that the training text holds: a
/// test sentence inside a training paragraph is a leak too. What is less alike than about .35 may not be found. Memory:
/// about 1,000 bytes a test unit. Thread safety: one thread.
class NearestUnits {
 public:
  /// Takes the next test unit; they count from 0.
  void add(const BitextUnit& unit);
  /// To be called once, after the last add and before the first look.
  void finish();
  std::size_t size() const { return nearest_.size(); }

  /// Looks for test units that are like a training unit, which becomes the nearest of those that had none nearer.
  /// Returns the largest likeness. O(letters + candidates).
  double look(const BitextUnit& unit);
  const Nearest& nearest(std::size_t unit) const { return nearest_[unit]; }

 private:
  /// Which test units have a shingle among their keys.
  struct Entry {
    std::uint32_t shingle = 0, begin = 0, end = 0;  ///< range of postings
    std::uint32_t look = 0;                         ///< the last one that came here; 0: no shingle is here
  };
  /// Keys of a unit that have no postings, as places of their entries.
  static constexpr std::size_t most_unlisted = 2;
  static constexpr std::uint32_t no_place = UINT32_MAX;
  using Unlisted = std::array<std::uint32_t, most_unlisted>;

  struct Side {
    std::vector<std::vector<std::uint32_t>> shingles;  ///< by unit
    std::vector<std::uint8_t> needed;                  ///< by unit: how many keys make it a candidate
    std::vector<std::uint8_t> least;                   ///< of these in the postings
    std::vector<Unlisted> unlisted;
    std::vector<Entry> entries;           ///< each at the first free place from its shingle's lower bits on
    std::vector<std::uint32_t> postings;  ///< units
    std::vector<bool> is_there;           ///< by the lower bits of shingles: whether any test unit has one
  };

  static std::vector<std::uint64_t> choose_keys(Side& side);
  static void add_entries(Side& side, const std::vector<std::uint64_t>& keys);
  static void add_postings(Side& side, const std::vector<std::uint64_t>& keys);
  static std::uint32_t place_of(const Side& side, std::uint32_t shingle);
  void find_candidates(Side& side);
  double compare(std::size_t number, const std::string& text, const std::string& name);

  std::array<Side, 2> sides_;
  std::vector<Nearest> nearest_;
  std::uint32_t looks_ = 1;
  // For one look, kept for the next one.
  std::vector<std::uint32_t> shingles_;
  std::vector<const Entry*> found_;
  std::vector<std::uint8_t> hits_;         ///< by test unit: how many of its keys were found; 0 between looks
  std::vector<std::uint32_t> touched_;     ///< test units with a hit
  std::vector<std::uint32_t> candidates_;  ///< those with enough of them
};

}  // namespace jjak::partition
