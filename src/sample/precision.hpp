// How many units are right, by bands of confidence, as far as people looked at a sample.
#pragma once

#include <jjak/evaluate.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace jjak::sample {

/// Units whose confidence is in [from, to), of the last band in [from, to].
struct Band {
  double from = 0, to = 1;
  std::uint64_t units = 0;
  double confidence = 0;  ///< sum over the units
  std::uint64_t labelled = 0, right = 0;
};

/// A share, and the interval that holds the true one with a probability of .95.
struct Estimate {
  double share = 0;
  Interval interval;
};

/// The band of a confidence.
std::size_t band_of(double confidence);
inline constexpr std::size_t bands_of_confidence = 5;

/// Counts units and labels. Memory: constant.
class Precision {
 public:
  /// `confidence`: 0..1. `is_right`: what people said; nothing for units that nobody looked at.
  void add(double confidence, std::optional<bool> is_right);

  const std::array<Band, bands_of_confidence>& bands() const { return bands_; }
  std::uint64_t labelled() const;

  /// The share of right units among all, by the bands' sizes (stratified sampling; Cochran 1977, ch. 5). Nothing where
  /// nobody looked at a unit of a band that has some.
  std::optional<Estimate> overall() const;

 private:
  std::array<Band, bands_of_confidence> bands_{Band{0, .5}, Band{.5, .7}, Band{.7, .9}, Band{.9, .99}, Band{.99, 1}};
};

/// A share of counts, with Wilson's interval; 0 where there are none.
Estimate share_of(std::uint64_t right, std::uint64_t all);

/// Of a band with labels: the share of right ones.
Estimate estimate_of(const Band& band);

}  // namespace jjak::sample
