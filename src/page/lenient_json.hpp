// JSON as web pages have it: often broken.
#pragma once

#include <nlohmann/json.hpp>

#include <string_view>

namespace jjak::extraction {

/// Parses JSON after mending it: control characters in strings, backslashes that escape nothing, commas before a
/// closing bracket, comments around it, a missing end, text behind the end. Values deeper than `max_depth` are left
/// out. The result is a discarded value when it is still no JSON. Complexity: linear.
nlohmann::json parse_lenient(std::string_view text, int max_depth);

}  // namespace jjak::extraction
