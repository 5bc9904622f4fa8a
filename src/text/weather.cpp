// Knows temperatures: dumps of syndicated articles begin with the weather, and the date below it is not the article's.
#include "text/weather.hpp"

#include "text/utf8.hpp"

namespace jjak::text {

std::string unit_behind_number(std::string_view line) {
  constexpr std::size_t most_digits = 5;
  std::size_t at = line.starts_with('-') || line.starts_with('+') ? 1 : 0;
  const std::size_t digits = at;
  while (at < line.size() && (ascii::is_digit(line[at]) || line[at] == '.')) ++at;
  if (at == digits || at > digits + most_digits) return {};
  return fold_space(line.substr(at));
}

}  // namespace jjak::text
