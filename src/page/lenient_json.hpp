// JSON as web pages have it.
#pragma once

#include <nlohmann/json.hpp>

#include <string_view>

namespace jjak::extraction {

/// Parses JSON; what is broken is mended first: control characters in strings, backslashes that escape nothing, commas before a
/// closing bracket, comments around the whole, a missing end, something behind it. What lies deeper than `max_depth` is left out.
/// The value is discarded when nothing helps. Complexity: linear.
nlohmann::json parse_lenient(std::string_view text, int max_depth);

}  // namespace jjak::extraction
