#include "evaluate/iso_date.hpp"

#include <jjak/article.hpp>

#include <charconv>
#include <cstdint>
#include <optional>

namespace jjak::evaluation {
namespace {

struct Moment {
  std::int32_t day = 0;       ///< as day_number
  std::optional<int> minute;  ///< of the day
  std::optional<int> offset;  ///< minutes east of UTC
};

/// The number at `at`, of exactly this many digits.
std::optional<int> number(std::string_view text, std::size_t at, std::size_t digits) {
  if (text.size() < at + digits) return std::nullopt;
  int value = 0;
  const char* begin = text.data() + at;
  const auto [end, error] = std::from_chars(begin, begin + digits, value);
  return error == std::errc() && end == begin + digits && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<int> offset_of(std::string_view zone) {
  if (zone.starts_with('Z')) return 0;
  const auto hours = number(zone, 1, 2), minutes = number(zone, zone.size() > 3 && zone[3] == ':' ? 4 : 3, 2);
  if (zone.empty() || (zone[0] != '+' && zone[0] != '-') || !hours || !minutes) return std::nullopt;
  return (zone[0] == '-' ? -1 : 1) * (*hours * 60 + *minutes);
}

std::optional<Moment> read(std::string_view text) {
  const auto year = number(text, 0, 4), month = number(text, 5, 2), day = number(text, 8, 2);
  if (!year || !month || !day || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto date = day_number({*year, *month, *day, -1, -1, {}});
  if (!date) return std::nullopt;
  Moment moment{*date, {}, {}};
  const auto hour = number(text, 11, 2), minute = number(text, 14, 2);
  if (!hour || !minute) return moment;
  moment.minute = *hour * 60 + *minute;
  if (const std::size_t zone = text.find_first_of("Z+-", 16); zone != std::string_view::npos)
    moment.offset = offset_of(text.substr(zone));
  return moment;
}

}  // namespace

bool is_same_time(std::string_view a, std::string_view b) {
  const auto first = read(a), second = read(b);
  if (!first || !second) return a == b;
  if (!first->minute || !second->minute) return first->day == second->day;
  const auto at = [](const Moment& moment, int offset) {
    constexpr int minutes_a_day = 24 * 60;
    return std::int64_t{moment.day} * minutes_a_day + *moment.minute - offset;
  };
  const bool zones = first->offset && second->offset;
  return at(*first, zones ? *first->offset : 0) == at(*second, zones ? *second->offset : 0);
}

}  // namespace jjak::evaluation
