// Dates in gold files. They have a reader of their own: a mistake in the readers that find dates on pages must not hide
// by reading the gold in the same wrong way.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace jjak::evaluation {

/// A time as a gold file gives it.
struct IsoTime {
  std::int64_t day = 0;       ///< since 1970-01-01
  std::optional<int> minute;  ///< of the day, 0 to 1439
  std::optional<int> offset;  ///< minutes east of UTC; only beside a minute
};

/// Reads "2024-12-16", "2024-12-16T10:14" or "2024-12-16T10:14:30", the last two also with "Z", "+09:00" or "+0900"
/// behind. Seconds are passed over. Nothing for any other text, nor for a day, time or zone that does not exist.
/// Complexity: constant.
std::optional<IsoTime> read_iso_time(std::string_view text);

/// Whether two such texts name the same time, as precisely as both allow: as points in time if both have a zone, by the
/// minute if both have one, otherwise by the day. Texts that are no dates are compared literally.
bool is_same_time(std::string_view a, std::string_view b);

}  // namespace jjak::evaluation
