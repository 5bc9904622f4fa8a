// Recognises an article that was made from several others: each of them renders another part of it.
#include "link/strategy.hpp"

#include <algorithm>
#include <bit>

namespace jjak::linking {
namespace {

// Strong evidence only: each part renders at least three sentences of the whole and is rendered by half, the parts
// share hardly a sentence, no part renders most of the whole, and together they render most of it.
constexpr int fewest_sentences = 3;
constexpr double share_of_part = .5;  // of its sentences that the whole renders
constexpr double overlap = .15;       // of the sentences that a part renders, already rendered by others
constexpr double most_by_one = .7, least_by_all = .6;  // shares of the sentences of the whole
constexpr std::uint64_t title = 1;

double share(int part, std::uint32_t whole) { return whole == 0 ? 0 : static_cast<double>(part) / whole; }

}  // namespace

std::vector<std::size_t> parts_of_whole(const std::vector<PartOfWhole>& candidates) {
  std::vector<std::size_t> parts;
  std::uint64_t rendered = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const PartOfWhole& each = candidates[i];
    const std::uint64_t own = each.of_whole & ~title;
    const int count = std::popcount(own);
    const bool is_part = count >= fewest_sentences && share(count, each.whole_count) <= most_by_one &&
                         share(std::popcount(each.of_part), each.part_count) >= share_of_part;
    const bool is_new = std::popcount(own & rendered) <= std::max(1.0, overlap * count);
    if (!is_part && parts.empty()) return {};  // the best candidate is the whole, or has too little of it
    if (!is_part || !is_new) continue;
    parts.push_back(i);
    rendered |= own;
  }
  const bool is_whole =
      parts.size() > 1 && share(std::popcount(rendered), candidates.front().whole_count) >= least_by_all;
  return is_whole ? parts : std::vector<std::size_t>{};
}

}  // namespace jjak::linking
