// The longest rising row of numbers.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace jjak {

/// The places of the longest row of numbers that rise strictly; of several rows, one. Source: Schensted, 1961.
/// Complexity: O(n log n). Thread safety: callable from any thread.
inline std::vector<std::size_t> longest_rising(const std::vector<std::uint32_t>& numbers) {
  std::vector<std::size_t> ends;                    // by length: the row that ends lowest ends here
  std::vector<std::size_t> before(numbers.size());  // the place before each, in the best row that ends there
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto place =
        std::partition_point(ends.begin(), ends.end(), [&](std::size_t other) { return numbers[other] < numbers[i]; });
    if (place != ends.begin()) before[i] = *(place - 1);
    if (place == ends.end())
      ends.push_back(i);
    else
      *place = i;
  }
  std::vector<std::size_t> row(ends.size());
  for (std::size_t n = row.size(), at = ends.empty() ? 0 : ends.back(); n-- > 0; at = before[at]) row[n] = at;
  return row;
}

}  // namespace jjak
