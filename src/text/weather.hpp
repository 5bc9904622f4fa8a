// Temperatures that stand alone on a line, as at the head of an article in a text dump.
#pragma once

#include <string>
#include <string_view>

namespace jjak::text {

/// What stands behind the number that a line begins with: "14.1 C" -> C, "-3°" -> °, "72 °F" -> °F. Empty for a line
/// that does not begin with a number of one to five digits. Whether it is a unit is in the list temperature-units.
std::string unit_behind_number(std::string_view line);

}  // namespace jjak::text
