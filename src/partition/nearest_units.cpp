// Finds near copies across the border of training and test: an index over some shingles of the test units gives
// candidates, which are compared exactly.
#include "partition/nearest_units.hpp"

#include "similar/sketch.hpp"

#include <algorithm>

namespace jjak::partition {
namespace {

constexpr std::size_t most_keys = 12;     // shingles of a text that are in the index
constexpr std::uint32_t most_units = 64;  // that have a shingle which is in the index, where there are others
constexpr std::size_t filter_bits = 24;   // of shingles
constexpr std::size_t long_enough = 15;   // shingles of a text that can be said to be held by another

std::size_t low_bits(std::uint32_t shingle) { return shingle & ((std::size_t{1} << filter_bits) - 1); }

std::size_t common(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::size_t count = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i < *j) {
      ++i;
    } else if (*j < *i) {
      ++j;
    } else {
      ++count, ++i, ++j;
    }
  }
  return count;
}

double likeness_of(const std::vector<std::uint32_t>& test, const std::vector<std::uint32_t>& training) {
  if (test.empty() || training.empty()) return 0;
  const auto both = static_cast<double>(common(test, training));
  const double jaccard = both / (static_cast<double>(test.size() + training.size()) - both);
  return test.size() < long_enough ? jaccard : std::max(jaccard, both / static_cast<double>(test.size()) * .999);
}

}  // namespace

Shingles shingles_of(const BitextUnit& unit) {
  return {similar::shingles_of(similar::comparable(unit.english.text)),
          similar::shingles_of(similar::comparable(unit.korean.text))};
}

void NearestUnits::add(const Shingles& shingles) {
  for (std::size_t side = 0; side < sides_.size(); ++side) sides_[side].shingles.push_back(shingles[side]);
  nearest_.emplace_back();
}

void NearestUnits::finish() {
  for (Side& side : sides_) {
    std::vector<std::uint32_t> units(std::size_t{1} << filter_bits);  // that have a shingle, by its lower bits
    for (const auto& shingles : side.shingles)
      for (const std::uint32_t shingle : shingles) ++units[low_bits(shingle)];
    std::vector<std::pair<std::uint32_t, std::uint32_t>> entries;  // shingle, unit
    side.is_there.assign(std::size_t{1} << filter_bits, false);
    for (std::uint32_t unit = 0; unit < side.shingles.size(); ++unit) {
      std::vector<std::uint32_t> chosen = side.shingles[unit];
      const std::size_t keys = std::min(most_keys, chosen.size());
      // By chance, not the rarest: those are where a copy was changed.
      std::partial_sort(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(keys), chosen.end(),
                        [&](std::uint32_t a, std::uint32_t b) {
                          return std::pair(units[low_bits(a)] > most_units, a) <
                                 std::pair(units[low_bits(b)] > most_units, b);
                        });
      for (std::size_t key = 0; key < keys; ++key) {
        entries.emplace_back(chosen[key], unit);
        side.is_there[low_bits(chosen[key])] = true;
      }
      side.keys.push_back(static_cast<std::uint8_t>(keys));
    }
    std::sort(entries.begin(), entries.end());
    for (const auto& [shingle, unit] : entries) {
      const auto at = static_cast<std::uint32_t>(side.postings.size());
      side.ranges.try_emplace(shingle, at, at).first->second.second = at + 1;
      side.postings.push_back(unit);
    }
  }
}

double NearestUnits::look(const Shingles& shingles, const std::string& name) {
  double most = 0;
  for (std::size_t side = 0; side < sides_.size(); ++side)
    most = std::max(most, look_at_side(side, shingles[side], name));
  return most;
}

double NearestUnits::look_at_side(std::size_t number, const std::vector<std::uint32_t>& shingles,
                                  const std::string& name) {
  const Side& side = sides_[number];
  hits_.clear();
  for (const std::uint32_t shingle : shingles) {
    if (!side.is_there[low_bits(shingle)]) continue;
    const auto found = side.ranges.find(shingle);
    if (found == side.ranges.end()) continue;
    for (std::uint32_t at = found->second.first; at < found->second.second; ++at) hits_.push_back(side.postings[at]);
  }
  std::sort(hits_.begin(), hits_.end());
  double most = 0;
  for (std::size_t begin = 0; begin < hits_.size();) {
    std::size_t end = begin;
    while (end < hits_.size() && hits_[end] == hits_[begin]) ++end;
    const std::uint32_t unit = hits_[begin];
    const bool is_candidate = (end - begin) * 3 >= side.keys[unit];
    begin = end;
    if (!is_candidate) continue;
    const double likeness = likeness_of(side.shingles[unit], shingles);
    most = std::max(most, likeness);
    Nearest& nearest = nearest_[unit];
    if (likeness <= nearest.likeness() && !(nearest.name == name)) continue;
    if (nearest.name != name) nearest = {name, 0, 0};
    (number == 0 ? nearest.english : nearest.korean) = likeness;
  }
  return most;
}

}  // namespace jjak::partition
