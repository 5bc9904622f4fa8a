// Draws units for people to judge.
#pragma once

#include <jjak/bitext/bitext.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace jjak::sample {

/// Draws units at random within bands of confidence, as many of each band as there are, up to an even share: doubtful
/// units are few, and a sample drawn from all would hardly have any. Units without a confidence are a band of their
/// own. Who is drawn depends on the seed and the ids alone. Memory: at most `count` units a band. O(units · log count).
/// Thread safety: one object belongs to one thread.
class Sampler {
 public:
  Sampler(std::size_t count, std::string seed) : count_(count), seed_(std::move(seed)) {}

  void add(const BitextUnit& unit);
  /// The units that were drawn, in an order that tells nothing of their confidence. At most once.
  std::vector<BitextUnit> take();

 private:
  struct Drawn {
    std::uint64_t lot = 0;
    BitextUnit unit;
    friend bool operator<(const Drawn& a, const Drawn& b) { return a.lot < b.lot; }
  };

  std::size_t count_;
  std::string seed_;
  std::vector<std::vector<Drawn>> bands_;  ///< heaps: the largest lot first
};

/// How many of each band are drawn, given how many there are: as even as can be, `count` in all where there are enough.
std::vector<std::size_t> even_shares(const std::vector<std::size_t>& sizes, std::size_t count);

}  // namespace jjak::sample
