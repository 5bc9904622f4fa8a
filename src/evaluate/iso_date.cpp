// Compares the dates of gold files with those that were found: gold may lack the time or the zone.
#include "evaluate/iso_date.hpp"

#include "dates/full_date.hpp"

#include <cstdint>

namespace jjak::evaluation {

bool is_same_time(std::string_view a, std::string_view b) {
  const auto first = dates::parse_iso_date(a), second = dates::parse_iso_date(b);
  if (!first || !second) return a == b;
  if (first->hour < 0 || second->hour < 0) return day_number(*first) == day_number(*second);
  const bool zones = first->utc_offset && second->utc_offset;
  const auto minutes = [zones](const Timestamp& time) {
    constexpr int hours_a_day = 24, minutes_an_hour = 60;
    const std::int64_t hours = std::int64_t{*day_number(time)} * hours_a_day + time.hour;
    return hours * minutes_an_hour + time.minute - (zones ? *time.utc_offset : 0);
  };
  return minutes(*first) == minutes(*second);
}

}  // namespace jjak::evaluation
