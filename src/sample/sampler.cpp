// Keeps the units with the smallest lots of each band.
#include "sample/sampler.hpp"

#include "base/stable_hash.hpp"
#include "sample/precision.hpp"

#include <algorithm>
#include <iterator>

namespace jjak::sample {
namespace {

/// FNV-1a hardly changes its upper bits for the last bytes; this spreads them (the finaliser of SplitMix64, Steele et
/// al. 2014).
std::uint64_t spread(std::uint64_t value) {
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
  return value ^ (value >> 31);
}

}  // namespace

std::vector<std::size_t> even_shares(const std::vector<std::size_t>& sizes, std::size_t count) {
  std::vector<std::size_t> shares(sizes.size());
  while (count > 0) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < sizes.size(); ++i)
      if (shares[i] < sizes[i]) open.push_back(i);
    if (open.empty()) break;
    const std::size_t each = std::max<std::size_t>(1, count / open.size());
    for (const std::size_t i : open) {
      const std::size_t more = std::min({each, sizes[i] - shares[i], count});
      shares[i] += more;
      count -= more;
    }
  }
  return shares;
}

void Sampler::add(const BitextUnit& unit) {
  if (bands_.empty()) bands_.resize(bands_of_confidence + 1);
  std::vector<Drawn>& band = bands_[unit.confidence ? band_of(*unit.confidence) : bands_of_confidence];
  const std::uint64_t lot = spread(StableHash().add(seed_).add_unit(0).add(unit.id).value());
  if (band.size() == count_ && (band.empty() || lot >= band.front().lot)) return;
  band.push_back({lot, unit});
  std::push_heap(band.begin(), band.end());
  if (band.size() <= count_) return;
  std::pop_heap(band.begin(), band.end());
  band.pop_back();
}

std::vector<BitextUnit> Sampler::take() {
  std::vector<std::size_t> sizes;
  for (std::vector<Drawn>& band : bands_) {
    std::sort_heap(band.begin(), band.end());
    sizes.push_back(band.size());
  }
  const std::vector<std::size_t> shares = even_shares(sizes, count_);
  std::vector<Drawn> drawn;
  for (std::size_t b = 0; b < bands_.size(); ++b)
    std::move(bands_[b].begin(), bands_[b].begin() + static_cast<std::ptrdiff_t>(shares[b]), std::back_inserter(drawn));
  // By their lots, units of large bands would come first: of many, the smallest are smaller.
  std::sort(drawn.begin(), drawn.end(),
            [](const Drawn& a, const Drawn& b) { return spread(a.lot + 1) < spread(b.lot + 1); });
  std::vector<BitextUnit> units;
  units.reserve(drawn.size());
  for (Drawn& one : drawn) units.push_back(std::move(one.unit));
  return units;
}

}  // namespace jjak::sample
