// Comparing dates in gold files.
#pragma once

#include <string_view>

namespace jjak::evaluation {

/// Whether two ISO 8601 dates ("2024-12-16", "2024-12-16T10:14", "2024-12-16T10:14+09:00") name the same time, as
/// precisely as both allow: as points in time if both have a zone, by the minute if both have one, otherwise by the
/// day. Strings that are not such dates are compared literally.
bool is_same_time(std::string_view a, std::string_view b);

}  // namespace jjak::evaluation
