// Finds near copies across the border of training and test: an index over some shingles of the test units gives
// candidates, which are compared exactly.
#include "partition/nearest_units.hpp"

#include "similar/sketch.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace jjak::partition {
namespace {

constexpr std::size_t most_keys = 12;     // shingles of a text that find it
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

/// Keys that must be found for a text to be a candidate: a third of them.
constexpr std::size_t needed_of(std::size_t keys) { return (keys + 2) / 3; }

/// Calls use(first, end) for each run of keys with one shingle.
template <class Use>
void each_shingle_of(const std::vector<std::uint64_t>& keys, Use use) {
  for (std::size_t begin = 0; begin < keys.size();) {
    std::size_t end = begin + 1;
    while (end < keys.size() && keys[end] >> 32 == keys[begin] >> 32) ++end;
    use(begin, end);
    begin = end;
  }
}

}  // namespace

void NearestUnits::add(const BitextUnit& unit) {
  sides_[0].shingles.push_back(similar::shingles_of(similar::comparable(unit.english.text)));
  sides_[1].shingles.push_back(similar::shingles_of(similar::comparable(unit.korean.text)));
  nearest_.emplace_back();
}

void NearestUnits::finish() {
  for (Side& side : sides_) {
    std::vector<std::uint64_t> keys = choose_keys(side);
    std::sort(keys.begin(), keys.end());
    add_entries(side, keys);
    add_postings(side, keys);
  }
  hits_.assign(size(), 0);
  touched_.resize(size() + 1);
}

/// The shingles by which units are found: shingle, then unit.
std::vector<std::uint64_t> NearestUnits::choose_keys(Side& side) {
  std::vector<std::uint32_t> units(std::size_t{1} << filter_bits);  // that have a shingle, by its lower bits
  for (const auto& shingles : side.shingles)
    for (const std::uint32_t shingle : shingles) ++units[low_bits(shingle)];
  std::vector<std::uint64_t> keys, chosen;
  for (std::uint32_t unit = 0; unit < side.shingles.size(); ++unit) {
    // By chance, not the rarest: those are where a copy was changed.
    chosen.clear();
    for (const std::uint32_t shingle : side.shingles[unit])
      chosen.push_back(shingle | std::uint64_t{units[low_bits(shingle)] > most_units} << 32);
    const std::size_t count = std::min(most_keys, chosen.size());
    std::nth_element(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(count), chosen.end());
    for (std::size_t key = 0; key < count; ++key) keys.push_back(chosen[key] << 32 | unit);
    side.needed.push_back(static_cast<std::uint8_t>(needed_of(count)));
  }
  return keys;
}

/// An entry for each shingle among the keys, still without postings. Chooses the keys of each unit that get none: its
/// most common ones, and so few that a candidate has another one.
void NearestUnits::add_entries(Side& side, const std::vector<std::uint64_t>& keys) {
  std::size_t distinct = 0;
  each_shingle_of(keys, [&](std::size_t, std::size_t) { ++distinct; });
  side.entries.resize(std::bit_ceil(2 * distinct + 1));
  side.is_there.assign(std::size_t{1} << filter_bits, false);
  std::vector<std::array<std::uint64_t, most_unlisted>> commonest(side.needed.size());  // number of units, place
  each_shingle_of(keys, [&](std::size_t begin, std::size_t end) {
    const auto shingle = static_cast<std::uint32_t>(keys[begin] >> 32);
    const std::uint32_t place = place_of(side, shingle);
    side.entries[place].shingle = shingle;
    side.entries[place].look = 1;
    side.is_there[low_bits(shingle)] = true;
    for (std::size_t key = begin; key < end; ++key) {
      std::uint64_t other = (end - begin) << 32 | place;
      for (std::uint64_t& each : commonest[static_cast<std::uint32_t>(keys[key])])
        if (other > each) std::swap(other, each);
    }
  });
  for (std::size_t unit = 0; unit < commonest.size(); ++unit) {
    side.unlisted.emplace_back();
    const std::size_t count = std::min<std::size_t>(most_unlisted, std::max<std::size_t>(side.needed[unit], 1) - 1);
    for (std::size_t i = 0; i < most_unlisted; ++i)
      side.unlisted[unit][i] = i < count ? static_cast<std::uint32_t>(commonest[unit][i]) : no_place;
    side.least.push_back(static_cast<std::uint8_t>(side.needed[unit] - count));
  }
}

void NearestUnits::add_postings(Side& side, const std::vector<std::uint64_t>& keys) {
  side.postings.reserve(keys.size());
  each_shingle_of(keys, [&](std::size_t begin, std::size_t end) {
    const std::uint32_t place = place_of(side, static_cast<std::uint32_t>(keys[begin] >> 32));
    side.entries[place].begin = static_cast<std::uint32_t>(side.postings.size());
    for (std::size_t key = begin; key < end; ++key) {
      const auto unit = static_cast<std::uint32_t>(keys[key]);
      const auto& unlisted = side.unlisted[unit];
      if (std::find(unlisted.begin(), unlisted.end(), place) == unlisted.end()) side.postings.push_back(unit);
    }
    side.entries[place].end = static_cast<std::uint32_t>(side.postings.size());
  });
}

/// Where the entry of a shingle is, or would be.
std::uint32_t NearestUnits::place_of(const Side& side, std::uint32_t shingle) {
  const std::size_t mask = side.entries.size() - 1;
  std::size_t place = shingle & mask;
  while (side.entries[place].look != 0 && side.entries[place].shingle != shingle) place = (place + 1) & mask;
  return static_cast<std::uint32_t>(place);
}

double NearestUnits::look(const BitextUnit& unit) {
  ++looks_;
  double most = 0;
  for (std::size_t side = 0; side < sides_.size(); ++side) {
    const std::string text = similar::comparable(side == 0 ? unit.english.text : unit.korean.text);
    shingles_.clear();
    similar::add_shingles(text, shingles_);
    find_candidates(sides_[side]);
    if (!candidates_.empty()) most = std::max(most, compare(side, text, jjak::name_of(unit)));
  }
  return most;
}

/// Those that have enough of their keys in common with the unit that is looked up. Entries and postings lie anywhere in
/// memory: all are asked for before the first one is read.
void NearestUnits::find_candidates(Side& side) {
  std::erase_if(shingles_, [&](std::uint32_t shingle) { return !side.is_there[low_bits(shingle)]; });
  for (const std::uint32_t shingle : shingles_)
    __builtin_prefetch(&side.entries[shingle & (side.entries.size() - 1)], 1);
  found_.clear();
  for (const std::uint32_t shingle : shingles_) {
    Entry& entry = side.entries[place_of(side, shingle)];
    if (entry.look == looks_ || entry.look == 0) continue;  // it was repeated, or is not there
    entry.look = looks_;
    __builtin_prefetch(side.postings.data() + entry.begin);
    found_.push_back(&entry);
  }
  std::size_t touched = 0;
  for (const Entry* entry : found_) {
    for (std::uint32_t at = entry->begin; at < entry->end; ++at) {
      const std::uint32_t unit = side.postings[at];
      touched_[touched] = unit;
      touched += hits_[unit]++ == 0;
    }
  }
  candidates_.clear();
  for (std::size_t i = 0; i < touched; ++i) {
    const std::uint32_t unit = touched_[i];
    std::size_t found = std::exchange(hits_[unit], 0);
    if (found < side.least[unit]) continue;
    for (const std::uint32_t place : side.unlisted[unit])
      found += place != no_place && side.entries[place].look == looks_;
    if (found >= side.needed[unit]) candidates_.push_back(unit);
  }
}

/// Compares a text with all candidates.
double NearestUnits::compare(std::size_t number, const std::string& text, const std::string& name) {
  const std::vector<std::uint32_t> shingles = similar::shingles_of(text);
  double most = 0;
  for (const std::uint32_t candidate : candidates_) {
    const double likeness = likeness_of(sides_[number].shingles[candidate], shingles);
    most = std::max(most, likeness);
    Nearest& nearest = nearest_[candidate];
    if (likeness <= nearest.likeness() && nearest.name != name) continue;
    if (nearest.name != name) nearest = {name, 0, 0};
    (number == 0 ? nearest.english : nearest.korean) = likeness;
  }
  return most;
}

}  // namespace jjak::partition
