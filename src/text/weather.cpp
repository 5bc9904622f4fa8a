// Cuts a line such as "14.1 C" into number and unit. Some sites put the weather of the day on top of every page;
// whoever saves those as text has it in front of each article, where it tells the articles of one file apart.
#include "text/weather.hpp"

#include "text/utf8.hpp"

namespace jjak::text {

std::string unit_behind_number(std::string_view line) {
  constexpr std::size_t longest_number = 5, longest_unit = 20;  // bytes
  const std::size_t digits = line.starts_with('-') || line.starts_with('+') ? 1 : 0;
  std::size_t at = digits;
  while (at < line.size() && (is_digit(line[at]) || line[at] == '.')) ++at;
  if (at == digits || at > digits + longest_number || line.size() > at + longest_unit) return {};
  return fold_space(line.substr(at));
}

}  // namespace jjak::text
