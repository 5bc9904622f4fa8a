// The line of a syndicated text dump that tells the weather where the dump was made.
#pragma once

#include <string_view>

namespace jjak::text {

/// "14.1 C", "-3°", "72 °F": a temperature and nothing else.
bool is_weather(std::string_view line);

}  // namespace jjak::text
