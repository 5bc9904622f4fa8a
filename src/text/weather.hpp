// The line of a syndicated text dump that gives the weather where the dump was made.
#pragma once

#include <string>
#include <string_view>

namespace jjak::text {

/// What is behind the number that a line begins with: "-3 °C" -> "°C". Empty for any other line.
std::string unit_behind_number(std::string_view line);

/// "14.1 C", "-3°", "72 °F": a temperature and nothing else. `units`: a list of words such as "°" and "도".
template <class WordList>
bool is_weather(std::string_view line, const WordList& units) {
  constexpr std::size_t of_scale = 2;  // bytes beside the sign: " C"
  const std::string unit = unit_behind_number(line);
  if (unit == "C" || unit == "F") return true;
  const auto* entry = units.inside(unit);
  return entry != nullptr && unit.size() <= entry->word.size() + of_scale;
}

}  // namespace jjak::text
