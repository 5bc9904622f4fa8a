#include "text/weather.hpp"

#include "text/utf8.hpp"

#include <string>

namespace jjak::text {

bool is_weather(std::string_view line) {
  std::size_t at = line.starts_with('-') || line.starts_with('+') ? 1 : 0;
  const std::size_t digits = at;
  while (at < line.size() && (ascii::is_digit(line[at]) || line[at] == '.')) ++at;
  if (at == digits || at > digits + 5) return false;
  std::string unit = fold_space(line.substr(at));
  for (const std::string_view mark : {"°", "º", "℃", "℉"})
    if (const auto found = unit.find(mark); found != std::string::npos) return unit.size() <= mark.size() + 2;
  return unit == "C" || unit == "F" || unit == "도";
}

}  // namespace jjak::text
