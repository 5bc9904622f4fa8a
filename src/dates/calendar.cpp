// Counts days and months from the day when an article was written, so that "last month" and 지난달 become the same month.
#include "dates/calendar.hpp"

#include "text/scan.hpp"

#include <chrono>

namespace jjak::dates {
namespace {

namespace chrono = std::chrono;

std::optional<chrono::year_month_day> reference_day(const Timestamp* time) {
  if (time == nullptr || !is_named_year(time->year)) return std::nullopt;
  const auto day = day_number(*time);
  return day ? std::optional<chrono::year_month_day>(chrono::sys_days{chrono::days{*day}}) : std::nullopt;
}

int day_of_month(chrono::sys_days day) {
  return static_cast<int>(static_cast<unsigned>(chrono::year_month_day{day}.day()));
}

Reading reading(Unit unit, int number) { return {unit, false, static_cast<std::int16_t>(number)}; }

}  // namespace

std::optional<Timestamp> day_of(int year, int month, int day) {
  Timestamp time;
  time.year = year;
  time.month = month;
  time.day = day;
  return day_number(time) ? std::optional(time) : std::nullopt;
}

std::optional<Timestamp> day_published_on(int year, int month, int day) {
  if (year < earliest_published || year > latest_published) return std::nullopt;
  return day_of(year, month, day);
}

std::optional<Timestamp> compact_day(std::string_view digits) {
  constexpr std::size_t day_digits = 8;
  if (digits.size() < day_digits) return std::nullopt;
  const auto year = text::number_of(digits.substr(0, 4)), month = text::number_of(digits.substr(4, 2)),
             day = text::number_of(digits.substr(6, 2));
  return year && month && day ? day_published_on(*year, *month, *day) : std::nullopt;
}

std::optional<Value> time_value(int hour, int minute, Half half) {
  constexpr int minutes_an_hour = 60, noon = 12;
  if (!is_time(hour, minute)) return std::nullopt;
  const auto at = [&](int hours) { return reading(Unit::time, hours * minutes_an_hour + minute); };
  if (hour == 0 || hour > noon) return Value(at(hour));  // a clock of 24 hours: "오전 0시", "오후 15시"
  if (half != Half::unknown) return Value(at(hour_of_day(hour, half)));
  Value value(at(hour_of_day(hour, Half::before_noon)));
  value.add(at(hour_of_day(hour, Half::after_noon)));
  return value;
}

Value relative_value(Unit unit, int offset, const Timestamp* reference) {
  const auto today = reference_day(reference);
  if (today && unit == Unit::year) return Value::absolute(unit, static_cast<int>(today->year()) + offset);
  if (today && unit == Unit::month)
    return Value::absolute(unit, static_cast<int>(static_cast<unsigned>(today->month() + chrono::months{offset})));
  if (today && unit == Unit::day)
    return Value::absolute(unit, day_of_month(chrono::sys_days{*today} + chrono::days{offset}));
  return Value::relative(unit, offset);
}

Value weekday_value(int weekday, bool after, const Timestamp* reference) {
  Value value = Value::absolute(Unit::weekday, weekday);
  const auto today = reference_day(reference);
  if (!today) return value;
  const chrono::sys_days date{*today};
  const chrono::weekday wanted{static_cast<unsigned>(weekday % 7)};
  const chrono::days back = chrono::weekday{date} - wanted;  // 0 .. 6
  value.add(reading(Unit::day, day_of_month(after ? date + chrono::weeks{1} - back : date - back)));
  if (!after && back == chrono::days{6}) value.add(reading(Unit::day, day_of_month(date + chrono::days{1})));
  return value;
}

}  // namespace jjak::dates
