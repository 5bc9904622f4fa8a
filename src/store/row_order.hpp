// Numbers that keep rows in an order. They leave room between them, so that a new row needs no other number than its
// own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jjak::store {

constexpr std::int64_t room_between_rows = std::int64_t{1} << 20;

/// The numbers of rows in their new order. `before`: those that they have; nothing for new ones. Numbers stay as they
/// are where they rise and leave room for the new rows between them; else all rows get new ones. O(rows).
inline std::vector<std::int64_t> places_in_order(const std::vector<std::optional<std::int64_t>>& before) {
  std::vector<std::int64_t> places(before.size());
  std::int64_t last = 0;
  bool fits = true;
  for (std::size_t i = 0; i < before.size() && fits;) {
    std::size_t end = i;
    while (end < before.size() && !before[end]) ++end;
    const auto count = static_cast<std::int64_t>(end - i);
    const std::int64_t next = end < before.size() ? *before[end] : last + (count + 1) * room_between_rows;
    const std::int64_t step = (next - last) / (count + 1);
    fits = step > 0;
    for (; i < end; ++i) places[i] = last += step;
    if (i < before.size()) places[i++] = last = next;
  }
  if (!fits)
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = static_cast<std::int64_t>(i + 1) * room_between_rows;
  return places;
}

}  // namespace jjak::store
