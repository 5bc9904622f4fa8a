// Finds the name that a mistyped command or option was meant to be.
#include "base/nearest.hpp"

#include <algorithm>

namespace jjak {
namespace {

constexpr std::size_t longest_word = 64;  // of those that are compared; no name is nearly that long

std::size_t dashes_of(std::string_view word) { return std::min(word.find_first_not_of('-'), word.size()); }

std::size_t mistakes_allowed(std::size_t letters) {
  if (letters < 3) return 0;
  return letters < 6 ? 1 : 2;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  // Row i holds the distances of the first i letters of `a` to all beginnings of `b`; a swap looks back two rows.
  std::vector<std::size_t> before_last, last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = last;
    last = row;
  }
  return last[b.size()];
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& names) {
  const std::size_t dashes = dashes_of(word);
  std::string_view best;
  if (word.size() > longest_word) return best;
  std::size_t least = mistakes_allowed(word.size() - dashes) + 1;
  for (const std::string_view name : names) {
    if (dashes_of(name) != dashes) continue;
    const std::size_t distance = edit_distance(word, name);
    if (distance >= least) continue;
    least = distance;
    best = name;
  }
  return best;
}

}  // namespace jjak
