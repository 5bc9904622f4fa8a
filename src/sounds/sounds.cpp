// Compares two sequences of sounds: an edit distance that stops when it cannot stay below the limit.
#include "sounds/sounds.hpp"

#include "sounds/sounds_costs.hpp"

#include <algorithm>
#include <limits>
#include <span>

namespace jjak::sounds {

void Writer::add(std::uint8_t sound, std::uint8_t weight) {
  const std::size_t used = std::size_t{sounds_.first} + sounds_.second;
  if (used == max_sounds) {
    cut_ = true;
    return;
  }
  sounds_.phonemes[used] = sound;
  ++(in_second_ ? sounds_.second : sounds_.first);
  auto& total = in_second_ ? sounds_.second_weight : sounds_.first_weight;
  total = static_cast<std::uint16_t>(total + weight);
}

Sounds Writer::finish() const {
  Sounds done = sounds_;
  if (!cut_) return done;
  // Half a reading would look like a short name.
  std::fill(done.phonemes.begin() + done.first, done.phonemes.end(), std::uint8_t{0});
  done.second = 0;
  done.second_weight = 0;
  return done;
}

namespace {

using Row = std::array<int, max_sounds + 1>;
constexpr int too_far = std::numeric_limits<int>::max();

/// The weighted edit distance, or `too_far` as soon as it cannot be less than `bound`.
int edit_cost(std::span<const std::uint8_t> english, std::span<const std::uint8_t> korean, int bound) {
  Row row;
  row[0] = 0;
  for (std::size_t j = 0; j < korean.size(); ++j) row[j + 1] = row[j] + costs.put_in[korean[j]];
  for (const std::uint8_t letter : english) {
    const auto& substitute = costs.substitute[letter];
    const int leave_out = costs.leave_out[letter];
    int diagonal = row[0];
    int left = row[0] += leave_out;
    int least = left;
    for (std::size_t j = 0; j < korean.size(); ++j) {
      const std::uint8_t jamo = korean[j];
      const int here = std::min(diagonal + substitute[jamo], row[j + 1] + leave_out);
      diagonal = row[j + 1];
      left = std::min(here, left + costs.put_in[jamo]);
      row[j + 1] = left;
      least = std::min(least, left);
    }
    if (least >= bound) return too_far;
  }
  return row[korean.size()];
}

double reading_distance(std::span<const std::uint8_t> english, int english_weight, std::span<const std::uint8_t> korean,
                        int korean_weight, double limit) {
  const int all = english_weight + korean_weight;
  if (all == 0) return 1;
  const int bound = static_cast<int>(limit * all) + 1;
  const int cost = edit_cost(english, korean, bound);
  return cost == too_far ? limit : static_cast<double>(cost) / all;
}

}  // namespace

double distance(const Sounds& english, const Sounds& korean, double limit) {
  if (english.empty() || korean.empty()) return 1;
  limit = limit < 1 ? std::max(limit, 0.0) : 1.0;  // whatever it is, also not a number
  const std::span<const std::uint8_t> target(korean.phonemes.data(), korean.first);
  const std::span<const std::uint8_t> source(english.phonemes.data(), english.first);
  double best = reading_distance(source, english.first_weight, target, korean.first_weight, limit);
  if (english.second == 0) return best;
  const std::span<const std::uint8_t> other(english.phonemes.data() + english.first, english.second);
  return std::min(best,
                  reading_distance(other, english.second_weight, target, korean.first_weight, std::min(limit, best)));
}

}  // namespace jjak::sounds
