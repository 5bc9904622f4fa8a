// Comparing dates in gold files.
#pragma once

#include <string_view>

namespace jjak::evaluation {

/// Whether two ISO 8601 dates ("2024-12-16", "2024-12-16T10:14", "2024-12-16T10:14+09:00") name the same time as far as both go:
/// the minute where both have one, as points in time where both have a zone, else the day. What is no such date is
/// compared by its letters.
bool is_same_time(std::string_view a, std::string_view b);

}  // namespace jjak::evaluation
