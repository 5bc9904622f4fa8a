// Units as sketches: which of millions of units say nearly the same, without keeping their texts.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::similar {

/// A text as it is compared: case, widths, white space and punctuation don't count. O(n).
std::string comparable(std::string_view text);

/// Appends the shingles of a comparable text as hashes, also repeated ones: four letters of English, two syllables of
/// Korean. O(n).
void add_shingles(std::string_view comparable, std::vector<std::uint32_t>& shingles);
/// The same shingles, rising, each once. O(n log n).
std::vector<std::uint32_t> shingles_of(std::string_view comparable);

/// Smallest hashes of a set of shingles in 64 bins (one permutation hashing; Li, Owen and Zhang 2012), empty bins
/// filled from others (Shrivastava 2017). The share of equal bins estimates how much two sets have in common (Jaccard
/// index).
class Sketch {
 public:
  static constexpr std::size_t bins = 64;
  static constexpr std::size_t bands = 16;

  /// Adds the shingles of a comparable text. `seed` keeps sides and levels apart. O(n).
  void add(std::string_view comparable, std::uint64_t seed);
  /// Fills empty bins. To be called once, after the last add.
  void finish();

  bool is_empty() const { return is_empty_; }
  /// What similarity() compares: eight bits of each bin.
  std::array<std::uint8_t, bins> bytes() const;
  /// Equal for sketches whose four bins of a band are equal.
  std::uint32_t band(std::size_t number) const;

 private:
  std::array<std::uint32_t, bins> least_ = filled();
  bool is_empty_ = true;

  static constexpr std::uint32_t none = UINT32_MAX;
  static constexpr std::array<std::uint32_t, bins> filled() {
    std::array<std::uint32_t, bins> all{};
    for (std::uint32_t& each : all) each = none;
    return all;
  }
};

/// Estimates from two sketches' bytes what share of their shingles is common, 0..1.
double similarity(std::span<const std::uint8_t, Sketch::bins> a, std::span<const std::uint8_t, Sketch::bins> b);

/// Sketches of many units, 128 bytes each, and the groups of those that are alike. Thread safety: one thread.
class Sketches {
 public:
  /// Takes the next unit; units count from 0. A sketch without shingles is like no other.
  void add(const Sketch& sketch);
  std::size_t size() const { return bytes_.size(); }
  double similarity(std::size_t a, std::size_t b) const { return similar::similarity(bytes_[a], bytes_[b]); }

  /// Groups of units that are connected by pairs with at least this similarity, the smallest unit first; units that
  /// are alone are left out. `is_wanted`: units for which it is false are in no group; empty: all are wanted. Of units
  /// with a similarity of .7, 99 % are found; above .8 practically all. O(n log n), 8 bytes more for each unit.
  std::vector<std::vector<std::uint32_t>> groups(double least, const std::vector<bool>& is_wanted = {}) const;

  /// Calls visit(unit, other) for pairs of wanted units that share a band, which are likely to be alike; a pair may
  /// come once a band. Of many units with one band, each comes with the first and with the one before it.
  void candidates(const std::vector<bool>& is_wanted,
                  const std::function<void(std::uint32_t, std::uint32_t)>& visit) const;

 private:
  std::vector<std::array<std::uint8_t, Sketch::bins>> bytes_;
  std::array<std::vector<std::uint32_t>, Sketch::bands> bands_;
};

/// Sets that grow together (Galler and Fischer 1964). The smallest member stands for its set.
class Sets {
 public:
  explicit Sets(std::size_t size = 0);
  /// A new set of one member, which is returned.
  std::uint32_t add();
  std::size_t size() const { return parent_.size(); }
  std::uint32_t find(std::uint32_t member);
  void join(std::uint32_t a, std::uint32_t b);
  /// The sets of two members and more, each by rising member, the sets by their smallest one.
  std::vector<std::vector<std::uint32_t>> groups();

 private:
  std::vector<std::uint32_t> parent_;
};

}  // namespace jjak::similar
